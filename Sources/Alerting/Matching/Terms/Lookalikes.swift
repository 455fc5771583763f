/// Letters of other scripts that look like Latin ones (an excerpt of UTS #39's confusables, of the
/// small letters and of the small forms of capitals that look alike).
enum Lookalikes {
  private static let latin: [Unicode.Scalar: Unicode.Scalar] = [
    // Cyrillic.
    "а": "a", "в": "b", "с": "c", "ԁ": "d", "е": "e", "һ": "h", "н": "h", "і": "i", "ј": "j",
    "к": "k", "м": "m", "о": "o", "р": "p", "ԛ": "q", "ѕ": "s", "т": "t", "у": "y", "ԝ": "w",
    "х": "x",
    // Greek.
    "α": "a", "β": "b", "ε": "e", "η": "h", "ι": "i", "κ": "k", "μ": "m", "ν": "v", "ο": "o",
    "ρ": "p", "τ": "t", "υ": "u", "χ": "x", "ζ": "z",
  ]

  /// Whether a scalar is of a script that can pass for Latin: Greek or Cyrillic.
  static func isOfOtherScript(_ scalar: Unicode.Scalar) -> Bool {
    (0x370...0x52F).contains(scalar.value)
  }

  /// A word that mixes scripts to escape a watch ("p\u{430}ypal"), as it looks.
  static func asLatin(_ word: String) -> String {
    var latin = String.UnicodeScalarView()
    for scalar in word.unicodeScalars { latin.append(Self.latin[scalar] ?? scalar) }
    return String(latin)
  }
}
