/// Operations on text that look at ASCII only: linear, and free of Unicode's normalisation.
enum ASCII {
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// The value of a digit, nil for any other byte.
  static func digit(_ byte: UInt8, radix: UInt32) -> UInt32? {
    let value: UInt32
    switch byte {
    case 0x30...0x39: value = UInt32(byte - 0x30)
    case 0x41...0x46, 0x61...0x66: value = UInt32(lowercased(byte) - 0x61) + 10
    default: return nil
    }
    return value < radix ? value : nil
  }

  static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  static func lowercased(_ text: String) -> String {
    guard text.utf8.contains(where: { (0x41...0x5A).contains($0) }) else { return text }
    return String(decoding: text.utf8.map { lowercased($0) }, as: UTF8.self)
  }

  /// The text without white space at its ends.
  static func trimmed(_ text: String) -> String {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last, isSpace(first) || isSpace(last) else {
      return text
    }
    guard let start = bytes.firstIndex(where: { !isSpace($0) }),
      let end = bytes.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(text[start...end])
  }

  /// The text with each run of white space made one blank, none at its ends.
  static func collapsed(_ text: String) -> String {
    String(
      decoding: Array(text.utf8.split(whereSeparator: isSpace).joined(separator: [0x20])),
      as: UTF8.self)
  }

  /// Whether the bytes are white space only.
  static func isBlank(_ bytes: [UInt8]) -> Bool { bytes.allSatisfy(isSpace) }

  /// Whether the text has no characters but white space.
  static func isBlank(_ text: String) -> Bool { text.utf8.allSatisfy(isSpace) }

  /// The text, or nil where it is blank.
  static func nonBlank(_ text: String?) -> String? {
    guard let text else { return nil }
    let trimmed = trimmed(text)
    return trimmed.isEmpty ? nil : trimmed
  }
}
