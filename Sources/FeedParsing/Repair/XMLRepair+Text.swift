internal import Markup

/// Text and character references.
extension XMLRepair {
  /// Copies text up to a "<" or the end.
  mutating func copyText(upTo end: Int) throws(FeedParsingError) {
    guard !open.isEmpty else {
      passOutside(upTo: end)
      return
    }
    while position < end {
      let start = position
      while position < end, Self.isPlain(source[position]) { position += 1 }
      output += source[start..<position]
      if position < end { try copyCharacter(before: end) }
    }
  }

  /// Whether a byte of text is copied as it stands.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "&") && byte != UInt8(ascii: ">") && byte != 0xEF
      || byte == 0x0A
  }

  /// Outside of any element only white space may stand.
  private mutating func passOutside(upTo end: Int) {
    if let stray = source[position..<end].firstIndex(where: { !ASCII.isSpace($0) }) {
      note("text outside of the document's elements", at: stray)
    }
    position = end
  }

  /// Copies one byte of text or attribute value, or a reference.
  mutating func copyCharacter(before end: Int) throws(FeedParsingError) {
    let byte = source[position]
    switch byte {
    case UInt8(ascii: "&"): try copyReference(before: end)
    case UInt8(ascii: ">"):
      output += "&gt;".utf8
      position += 1
    default:
      let forbidden = lengthOfForbidden(at: position)
      if forbidden == 0 { output.append(byte) }
      position += max(forbidden, 1)
    }
  }

  private mutating func copyReference(before end: Int) throws(FeedParsingError) {
    guard let first = byte(at: position + 1), first == 0x23 || ASCII.isLetter(first) else {
      note("\"&\" that begins no reference", at: position)
      output += "&amp;".utf8
      position += 1
      return
    }
    let limit = min(end, position + 40)
    let name = source[(position + 1)..<limit].prefix {
      $0 == 0x23 || ASCII.isLetter($0) || ASCII.isDigit($0)
    }
    let behind = position + 1 + name.count
    let isEnded = behind < limit && source[behind] == UInt8(ascii: ";")
    guard isEnded, !name.isEmpty else {
      note("\"&\" that begins no reference", at: position)
      output += "&amp;".utf8
      position += 1
      return
    }
    if name.first == UInt8(ascii: "#") {
      copyNumber(String(decoding: name.dropFirst(), as: UTF8.self), upTo: behind + 1)
    } else {
      try copyEntity(String(decoding: name, as: UTF8.self))
      position = behind + 1
    }
  }

  private mutating func copyEntity(_ name: String) throws(FeedParsingError) {
    switch name {
    case "amp", "lt", "gt", "quot", "apos": output += "&\(name);".utf8
    case _ where entities[name] != nil: try expand(name)
    default:
      note("an entity that isn't declared", at: position)
      if let scalar = HTMLEntity.scalar(named: name) {
        appendScalar(scalar)
      } else {
        output += "&amp;\(name);".utf8
      }
    }
  }

  /// Copies a reference by number; one that XML doesn't allow is dropped, or read as browsers read it.
  private mutating func copyNumber(_ digits: String, upTo end: Int) {
    let start = position
    position = end
    guard let value = Self.value(digits) else {
      note("a reference to no character", at: start)
      return
    }
    if (0xD800..<0xDC00).contains(value), let low = lowSurrogate() {
      note("a reference to half a character", at: start)
      appendScalar(Unicode.Scalar(0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)))
      return
    }
    guard
      value == 9 || value == 10 || value == 13
        || (value >= 0x20 && value != 0xFFFE && value != 0xFFFF),
      let scalar = Unicode.Scalar(value)
    else {
      note("a reference to a character that XML doesn't allow", at: start)
      return
    }
    appendScalar(scalar)
  }

  private static func value(_ digits: String) -> UInt32? {
    let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
    return UInt32(isHex ? digits.dropFirst() : digits[...], radix: isHex ? 16 : 10)
  }

  /// The second half of a pair of references such as "&#xD83D;&#xDE00;", which is passed.
  private mutating func lowSurrogate() -> UInt32? {
    guard source[position...].starts(with: "&#".utf8) else { return nil }
    let digits = source[(position + 2)...].prefix(8).prefix { $0 != UInt8(ascii: ";") }
    let end = position + 2 + digits.count
    guard byte(at: end) == UInt8(ascii: ";"),
      let value = Self.value(String(decoding: digits, as: UTF8.self)),
      (0xDC00..<0xE000).contains(value)
    else { return nil }
    position = end + 1
    return value
  }

  private mutating func appendScalar(_ scalar: Unicode.Scalar?) {
    switch scalar {
    case nil: break
    case "&": output += "&amp;".utf8
    case "<": output += "&lt;".utf8
    case ">": output += "&gt;".utf8
    case "\"": output += "&quot;".utf8
    case let scalar?: output += String(Character(scalar)).utf8
    }
  }
}
