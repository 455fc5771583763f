internal import Stemming

/// Cuts texts to words in one pass.
struct WordCutter: ~Copyable {
  /// How many scalars of a word are compared.
  ///
  /// The bound, our choice, is far above any word that one would watch for, and keeps hostile runs
  /// of letters or combining marks cheap to hash (reliability.md, section 0: an unbounded one costs
  /// seconds).
  private static let longestWord = 64

  private var stemmer: Stemmer?

  /// A cutter of units, which are named in English whatever the article's language.
  static var ofUnits: WordCutter { WordCutter(language: "en") }

  /// Makes a cutter.
  ///
  /// - Parameter language: A BCP 47 tag; words of a language without a stemmer are their own stems.
  init(language: String) {
    stemmer = Stemmer(language: language)
  }

  /// The words of `text`, in order.
  mutating func words(in text: some StringProtocol) -> [Word] {
    var words: [Word] = []
    var pending = PendingWord()
    for scalar in text.unicodeScalars {
      switch ScalarFolding(scalar) {
      case .invisible: continue
      case .separator: flush(&pending, into: &words)
      case .character:
        flush(&pending, into: &words)
        pending.append(scalar)
        flush(&pending, into: &words)
      case .letter:
        // A full-width punctuation mark is a separator by its category, so this is a letter.
        if pending.count < Self.longestWord { pending.append(scalar.withoutWidth) }
      }
    }
    flush(&pending, into: &words)
    return words
  }

  private mutating func flush(_ pending: inout PendingWord, into words: inout [Word]) {
    guard pending.count > 0 else { return }
    let folded = pending.folded
    let stem = stemmer?.stem(folded) ?? folded
    words.append(
      Word(folded: folded, plain: pending.plain, stem: stem, casing: pending.casing))
    pending = PendingWord()
  }
}
