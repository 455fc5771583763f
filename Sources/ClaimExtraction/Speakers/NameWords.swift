/// A name as the words that tell it from others.
enum NameWords {
  /// The words of a name in lower case, without points, particles, nicknames and "Jr".
  static func of(_ name: Range<Int>, in text: AnnotatedText) -> [String] {
    name.filter {
      text.isWord($0) && !isSuffix(text.words[$0]) && !isParticle(text.words[$0])
        && (text.isCapitalised($0) || name.count == 1) && !text.isQuoted($0)
    }.map { text.words[$0] }
  }

  /// Whether a word in lower case is a small one inside of names: "von", "bin".
  static func isParticle(_ word: String) -> Bool { particles.contains(word) }

  private static let particles: Set<String> = [
    "de", "van", "von", "der", "den", "al", "bin", "ibn", "la", "le", "del", "della", "di", "da",
    "dos", "du", "el", "zu", "ter", "ten", "abu", "ul", "ur",
  ]

  /// Whether a word in lower case follows the last name: "Jr", "III".
  static func isSuffix(_ word: String) -> Bool {
    ["jr", "sr", "ii", "iii", "iv", "phd", "md", "esq", "obe", "mbe", "cbe", "qc", "kc"]
      .contains(word)
  }
}
