internal import Markup

/// The document type, which libxml2 never sees.
extension XMLRepair {
  /// Passes a document type, and keeps the entities that it declares with a text of their own.
  mutating func documentType() throws(FeedParsingError) {
    let isAtPlace = open.isEmpty
    if !isAtPlace { note("a document type within the document", at: position) }
    position += 2
    var depth = 0
    while let byte = byte(at: position) {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        _ = passQuoted()
        continue
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "<") where depth > 0:
        try passMarkup()
        continue
      case UInt8(ascii: "<"):
        note("a declaration that isn't ended", at: position)
        return
      case UInt8(ascii: ">") where depth <= 0:
        position += 1
        return
      default: break
      }
      position += 1
    }
    isTruncated = true
  }

  /// Passes a quoted text and gives its range; a quote that is never closed is passed alone.
  private mutating func passQuoted() -> Range<Int>? {
    let start = position + 1
    guard let end = ByteSearch.first(source[position], in: source, from: start) else {
      position = start
      return nil
    }
    position = end + 1
    return start..<end
  }

  /// Passes a declaration within the document type.
  private mutating func passMarkup() throws(FeedParsingError) {
    let rest = source[position...]
    if rest.starts(with: "<!--".utf8) {
      let end = ByteSearch.first(Array("-->".utf8), in: source, from: position + 4)
      position = end.map { $0 + 3 } ?? source.count
      return
    }
    let isEntity = rest.starts(with: "<!ENTITY".utf8)
    position += isEntity ? 8 : 1
    let name = isEntity ? passWord() : nil
    var value: Range<Int>?
    var isExternal = false
    while let byte = byte(at: position), byte != UInt8(ascii: ">") {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let quoted = passQuoted()
        value = value ?? quoted
      default:
        isExternal = isExternal || (value == nil && ASCII.isLetter(byte))
        position += 1
      }
    }
    position += 1
    if let name, let value { try declare(name, isExternal ? 0..<0 : value) }
  }

  /// Passes a word, or gives nil where there is none: the "%" of a parameter entity is no name.
  private mutating func passWord() -> String? {
    while let byte = byte(at: position), ASCII.isSpace(byte) { position += 1 }
    let name = source[position...].prefix { Self.isName($0) }
    position += name.count
    return name.isEmpty || name.count > 64 ? nil : String(decoding: name, as: UTF8.self)
  }

  /// Keeps the text of an entity, ready for the output; that of an external one is empty.
  private mutating func declare(_ name: String, _ value: Range<Int>) throws(FeedParsingError) {
    guard entities.count < 1024, entities[name] == nil else { return }
    let (behind, written) = (position, output)
    output = []
    isDeclaring = true
    position = value.lowerBound
    while position < value.upperBound {
      if source[position] == UInt8(ascii: "<") {
        output += "&lt;".utf8
        position += 1
      } else {
        try copyCharacter(before: value.upperBound)
      }
    }
    isDeclaring = false
    entities[name] = output
    (position, output) = (behind, written)
  }

  /// Writes the text of a declared entity.
  ///
  /// - Throws: `entityBomb` within another entity, and when such texts have added too much.
  mutating func expand(_ name: String) throws(FeedParsingError) {
    let value = entities[name] ?? []
    expansion += value.count
    guard !isDeclaring, expansion <= MarkupLimits.expansion else {
      let line = source[..<position].count { $0 == 0x0A } + 1
      throw .entityBomb(line: line)
    }
    output += value
  }
}
