/// A piece of a date's text.
enum DateToken: Equatable {
  /// Digits, with how many there were: "07" is no year.
  case number(Int, digits: Int)
  /// Letters, in lower case.
  case word(String)
  /// A sign that may matter: one of ":+-/.," and the blank.
  case sign(UInt8)

  /// Cuts a text into pieces; what stands in parentheses is a comment (RFC 2822, 3.2.3).
  ///
  /// - Parameter text: A short text.
  /// - Returns: The pieces in their order.
  static func tokens(of text: String) -> [DateToken] {
    let bytes = Array(lowercased(text).utf8)
    var tokens: [DateToken] = []
    tokens.reserveCapacity(20)
    var index = 0
    while index < bytes.count {
      let start = index
      let byte = bytes[index]
      if byte == UInt8(ascii: "(") {
        index = bytes[index...].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 } ?? bytes.count
      } else if ASCII.isDigit(byte) {
        index = bytes[index...].firstIndex { !ASCII.isDigit($0) } ?? bytes.count
        tokens.append(.number(value(bytes[start..<index]), digits: index - start))
      } else if isLetter(byte) {
        index = bytes[index...].firstIndex { !isLetter($0) } ?? bytes.count
        tokens.append(.word(String(decoding: bytes[start..<index], as: UTF8.self)))
      } else {
        index += 1
        tokens.append(.sign(ASCII.isSpace(byte) ? 0x20 : byte))
      }
    }
    return tokens
  }

  /// A letter of ASCII, or a piece of any other.
  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || ASCII.isLetter(byte) }

  private static func value(_ digits: ArraySlice<UInt8>) -> Int {
    guard digits.count <= 15 else { return Int.max }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// The text in lower case; dashes and blanks beyond ASCII become those of ASCII.
  private static func lowercased(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return ASCII.lowercased(text) }
    var result = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar.isASCII || scalar.properties.isAlphabetic {
        result.append(scalar)
      } else if scalar.properties.generalCategory == .dashPunctuation || scalar == "\u{2212}" {
        result.append("-")
      } else if scalar.properties.generalCategory != .nonspacingMark {
        result.append(" ")
      }
    }
    return String(result)
  }
}
