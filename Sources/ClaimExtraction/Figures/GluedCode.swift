/// A currency's letters that touch their amount: "USD1,700", "RM23.50", "PS6m", the "A82" of "$A82".
struct GluedCode: Sendable {
  /// How many bytes the letters take.
  let letters: Int
  /// How many bytes the digits behind them take.
  let digits: Int

  /// Whether it may be a name, as "PS4" is; "PS" stands for "£" where feeds were forced into ASCII.
  let isModel: Bool

  /// The most letters that a currency has before its digits.
  private static let longest = 4

  /// Cuts the word where the digits begin; fails where it is no currency with an amount.
  ///
  /// - Parameters:
  ///   - word: A word's bytes.
  ///   - afterSign: Whether "$" touches the word.
  init?(_ word: ArraySlice<UInt8>, afterSign: Bool) {
    let code = word.prefix(Self.longest + 1).prefix { !Self.isDigit($0) }
    let number = word[code.endIndex...].prefix(while: Self.isDigit)
    guard !code.isEmpty, !number.isEmpty, code.count <= Self.longest else { return nil }
    let known = afterSign ? UnitLexicon.signedCodes : UnitLexicon.gluedCodes
    guard known.contains(String(decoding: code, as: UTF8.self)) else { return nil }
    let rest = String(decoding: word[number.endIndex...], as: UTF8.self)
    guard rest.isEmpty || Scales.abbreviations[rest] ?? Scales.letters[rest] != nil else {
      return nil
    }
    isModel = code.elementsEqual("PS".utf8) && rest.isEmpty
    letters = code.count
    digits = number.count
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}
