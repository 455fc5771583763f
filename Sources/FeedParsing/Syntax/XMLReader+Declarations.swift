internal import Markup

/// What begins with "<!" or "<?".
extension XMLReader {
  /// What a processing instruction may measure that ends at "?>" and holds ">".
  private static let instructionLength = 1 << 12

  /// Passes a comment or document type, or reads a CDATA section.
  mutating func declaration() throws(FeedParsingError) {
    switch byte(at: position + 2) {
    case UInt8(ascii: "-") where byte(at: position + 3) == UInt8(ascii: "-"): comment()
    case UInt8(ascii: "[") where source[position...].starts(with: "<![CDATA[".utf8):
      characterData()
    default: try documentType()
    }
  }

  private mutating func comment() {
    let start = position + 4
    guard let end = commentEnd.next(in: source, from: start) else {
      note("a comment that never ends", at: position)
      isTruncated = true
      position = source.count
      return
    }
    if let hyphens = ByteSearch.first([0x2D, 0x2D], in: source, from: start, upTo: end + 1) {
      note("\"--\" within a comment", at: hyphens)
    }
    position = end + 3
  }

  mutating func processingInstruction() {
    let isDeclaration =
      source[position...].starts(with: "<?xml".utf8)
      && !(byte(at: position + 5).map(Self.isName) ?? false)
    if isDeclaration, position > 0 {
      note("an XML declaration that isn't at the beginning", at: position)
    }
    guard let end = ByteSearch.first(UInt8(ascii: ">"), in: source, from: position) else {
      isTruncated = true
      position = source.count
      return
    }
    // "<?php if (a > b) ?>" ends at "?>", "<?junk>" at ">".
    let proper = instructionEnd.next(in: source, from: position + 2)
    if proper == nil { note("a processing instruction that isn't ended", at: position) }
    let isProper = proper.map { $0 - end < Self.instructionLength } ?? false
    position = isProper ? (proper ?? end) + 2 : end + 1
  }

  /// Passes a document type, and keeps the entities that it declares with a text of their own.
  private mutating func documentType() throws(FeedParsingError) {
    if !open.isEmpty { note("a document type within the document", at: position) }
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
      position = commentEnd.next(in: source, from: position + 4).map { $0 + 3 } ?? source.count
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
    let start = position
    while let byte = byte(at: position), Self.isName(byte) { position += 1 }
    let name = start..<position
    return name.isEmpty || name.count > 64 ? nil : String(decoding: source[name], as: UTF8.self)
  }

  /// Keeps the text of an entity; that of an external one is empty.
  private mutating func declare(_ name: String, _ value: Range<Int>) throws(FeedParsingError) {
    guard entities.count < 1024, entities[name] == nil else { return }
    let behind = position
    var text: [UInt8] = []
    isDeclaring = true
    position = value.lowerBound
    while position < value.upperBound {
      if source[position] == UInt8(ascii: "&") {
        try readReference(before: value.upperBound).append(to: &text)
      } else {
        text.append(source[position])
        position += 1
      }
    }
    isDeclaring = false
    position = behind
    entities[name] = text
  }

  /// The text of a declared entity.
  ///
  /// - Parameters:
  ///   - name: The entity's name.
  ///   - start: Where it is referred to.
  /// - Returns: Its text.
  /// - Throws: `entityBomb` within another entity, and when such texts have added too much.
  mutating func expanded(_ name: String, at start: Int) throws(FeedParsingError) -> [UInt8] {
    let text = entities[name] ?? []
    expansion += text.count
    guard !isDeclaring, expansion <= MarkupLimits.expansion else {
      throw .entityBomb(line: line(of: start))
    }
    return text
  }
}
