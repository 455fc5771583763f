internal import Markup

/// Attributes, each once.
extension XMLReader {
  /// How a tag ends.
  enum TagEnd {
    case open
    case empty
    /// The document ends within the tag.
    case cut
  }

  /// Reads the attributes of a tag and passes its end.
  ///
  /// - Returns: How the tag ends.
  /// - Throws: `entityBomb`.
  mutating func readAttributes() throws(FeedParsingError) -> TagEnd {
    attributes.removeAll(keepingCapacity: true)
    let declarations = names.declarations
    var isEmpty = false
    while position < source.count {
      let byte = source[position]
      switch byte {
      case UInt8(ascii: ">"):
        position += 1
        return isEmpty ? .empty : .open
      case UInt8(ascii: "<"):
        note("a tag that isn't ended", at: position)
        return isEmpty ? .empty : .open
      case UInt8(ascii: "/"):
        isEmpty = true
        position += 1
      case _ where ASCII.isSpace(byte): position += 1
      case _ where Self.isNameStart(byte):
        isEmpty = false
        let declared = names.declarations - declarations
        try readAttribute(isSurplus: attributes.count + declared >= MarkupLimits.attributes)
      default:
        note("a tag with stray characters", at: position)
        position += 1
      }
    }
    return .cut
  }

  private mutating func readAttribute(isSurplus: Bool) throws(FeedParsingError) {
    let start = position
    if !ASCII.isSpace(source[position - 1]) {
      note("attributes without a blank between", at: start)
    }
    let name = passName()
    passBlanks()
    guard byte(at: position) == UInt8(ascii: "=") else {
      note("an attribute without a value", at: start)
      return
    }
    position += 1
    passBlanks()
    let value = passValue()
    guard !isSurplus, let name else {
      note("a tag with too many attributes", at: start)
      return
    }
    if names.written[name].isDeclaration {
      names.declare(name, value)
    } else if attributes.contains(where: { $0.name == name }) {
      note("an attribute that occurs twice", at: start)
    } else {
      attributes.append(WrittenAttribute(name: name, value: try string(value)))
    }
  }

  private mutating func passBlanks() {
    while let byte = byte(at: position), ASCII.isSpace(byte) { position += 1 }
  }

  /// Passes a value, with or without quotes.
  private mutating func passValue() -> Range<Int> {
    let start = position
    if let quote = byte(at: position), quote == 0x22 || quote == 0x27 {
      if let end = ByteSearch.first(quote, in: source, from: position + 1) {
        position = end + 1
        return (start + 1)..<end
      }
      position += 1
    }
    note("an attribute without quotes", at: start)
    let first = position
    while let byte = byte(at: position), !ASCII.isSpace(byte), byte != 0x3E, byte != 0x3C {
      position += 1
    }
    return first..<position
  }

  /// The value that stands at a place, white space made blanks (XML 1.0, 3.3.3).
  private mutating func string(_ range: Range<Int>) throws(FeedParsingError) -> String {
    for index in range where !Self.isPlain(source[index]) { return try decoded(range) }
    return String(decoding: source[range], as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "&") && byte != UInt8(ascii: "<")
  }

  private mutating func decoded(_ range: Range<Int>) throws(FeedParsingError) -> String {
    let behind = position
    defer { position = behind }
    var value: [UInt8] = []
    position = range.lowerBound
    while position < range.upperBound {
      let byte = source[position]
      if byte == UInt8(ascii: "&") {
        try readReference(before: range.upperBound).append(to: &value)
        continue
      }
      if byte == UInt8(ascii: "<") { note("\"<\" within an attribute", at: position) }
      value.append(byte < 0x20 ? 0x20 : byte)
      position += 1
    }
    return String(decoding: value, as: UTF8.self)
  }

  /// The attributes of the tag that was read, with what their names mean now.
  mutating func resolvedAttributes() -> ElementAttributes {
    guard !attributes.isEmpty else { return ElementAttributes() }
    var resolved: [ElementAttributes.Attribute] = []
    resolved.reserveCapacity(attributes.count)
    for attribute in attributes {
      resolved.append(.init(name: names.attribute(attribute.name), value: attribute.value))
    }
    return ElementAttributes(resolved)
  }
}
