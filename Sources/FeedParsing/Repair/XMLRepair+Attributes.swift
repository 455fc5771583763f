internal import Markup

/// Attributes, each once and within quotes.
extension XMLRepair {
  /// How a tag ends.
  enum TagEnd {
    case open
    case empty
    /// The document ends within the tag.
    case cut
  }

  /// Copies the attributes of a tag and passes its end.
  mutating func copyAttributes() throws(FeedParsingError) -> TagEnd {
    let start = position
    var names: [Range<Int>] = []
    var isEmpty = false
    while let byte = byte(at: position) {
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
      case _ where Self.isNameStart(byte):
        isEmpty = false
        let isKept =
          names.count < MarkupLimits.attributes && position - start < MarkupLimits.tagLength
        if !isKept { note("a tag with too many attributes", at: position) }
        try copyAttribute(&names, isKept: isKept)
      default:
        if !ASCII.isSpace(byte) { note("a tag with stray characters", at: position) }
        position += 1
      }
    }
    return .cut
  }

  private mutating func copyAttribute(
    _ names: inout [Range<Int>], isKept: Bool
  ) throws(FeedParsingError) {
    let start = position
    position = endOfName(from: position)
    let name = start..<position
    passBlanks()
    guard byte(at: position) == UInt8(ascii: "=") else {
      note("an attribute without a value", at: start)
      return
    }
    position += 1
    passBlanks()
    let value = passValue()
    let isNew = !names.contains { source[$0].elementsEqual(source[name]) }
    if !isNew { note("an attribute that occurs twice", at: start) }
    let isNamespace = source[name].starts(with: "xmlns".utf8)
    guard isKept, isNew, self.names.admits(NameTable.hash(of: source[name])),
      value.count <= MarkupLimits.tagLength,
      !isNamespace || namespaces < MarkupLimits.namespaces
    else { return }
    if isNamespace { namespaces += 1 }
    names.append(name)
    output.append(0x20)
    output += source[name]
    output += "=\"".utf8
    try copyValue(value)
    output.append(UInt8(ascii: "\""))
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
    position =
      source[position...].firstIndex { ASCII.isSpace($0) || $0 == 0x3E || $0 == 0x3C }
      ?? source.count
    return first..<position
  }

  private mutating func copyValue(_ range: Range<Int>) throws(FeedParsingError) {
    let behind = position
    position = range.lowerBound
    while position < range.upperBound {
      switch source[position] {
      case UInt8(ascii: "<"):
        note("\"<\" within an attribute", at: position)
        output += "&lt;".utf8
        position += 1
      case UInt8(ascii: "\""):
        output += "&quot;".utf8
        position += 1
      default: try copyCharacter(before: range.upperBound)
      }
    }
    position = behind
  }
}
