/// Reads digits as a value.
enum Digits {
  /// Longer ones are no quantity that anybody names, but a key or a long account number.
  private static let longest = 24

  /// The value of "13,000", ".500", "1.5" or "½".
  ///
  /// - Parameter text: What the tokenizer calls a number.
  /// - Returns: The value; nil where the text is no decimal number or is too long for one.
  static func value(of text: String) -> Double? {
    guard text.utf8.count <= longest else { return nil }
    if let scalar = text.unicodeScalars.first, !scalar.isASCII {
      return text.unicodeScalars.count == 1 ? scalar.properties.numericValue : nil
    }
    return Double(text.filter { $0 != "," })
  }

  /// Whether the text is digits alone, without separators or decimals.
  ///
  /// - Parameter text: What the tokenizer calls a number.
  /// - Returns: Whether they are.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }
}
