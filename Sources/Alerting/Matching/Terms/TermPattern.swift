internal import News

/// A term of a watch, cut to words that must follow each other in a claim.
struct TermPattern: Hashable, Sendable {
  /// How a word of the term is compared with a word of the claim.
  enum Comparison: Hashable, Sendable {
    case stem
    case exact
    /// Without regard to case and diacritics, but the claim's word must begin with a capital too.
    case name
    /// As `name`, and the claim's word must be all capitals: "WHO" is not "Who".
    case acronym
    case prefix
    case namePrefix
  }

  struct Piece: Hashable, Sendable {
    let word: Word
    let comparison: Comparison

    /// Whether a word of a claim is what this piece looks for.
    func matches(_ other: Word) -> Bool {
      switch comparison {
      case .stem: word.stem == other.stem
      case .exact: word.folded == other.folded
      case .name: other.isCapitalised && word.plain == other.plain
      case .acronym: other.casing == .allCapitals && word.plain == other.plain
      case .prefix: other.folded.hasPrefix(word.folded)
      case .namePrefix: other.isCapitalised && other.plain.hasPrefix(word.plain)
      }
    }
  }

  /// Empty for a term without a letter or digit, which is found nowhere.
  let pieces: [Piece]

  /// Cuts a term as the words of a claim are cut.
  ///
  /// - Parameters:
  ///   - term: A term of a watch.
  ///   - cutter: The cutter of the claims' language.
  init(_ term: Term, cutter: inout WordCutter) {
    switch term {
    case .word(let text):
      pieces = cutter.words(in: text).map { Self.piece($0, small: .stem) }
    case .phrase(let words):
      pieces = words.flatMap { cutter.words(in: $0) }.map { Self.piece($0, small: .exact) }
    case .prefix(let text):
      var pieces = cutter.words(in: text).map { Self.piece($0, small: .exact) }
      if let last = pieces.popLast() {
        let comparison: Comparison = last.word.isCapitalised ? .namePrefix : .prefix
        pieces.append(Piece(word: last.word, comparison: comparison))
      }
      self.pieces = pieces
    }
  }

  /// Whether the pattern's words stand in `words` from `start` on.
  func matches(_ words: [Word], at start: Int) -> Bool {
    guard start + pieces.count <= words.count else { return false }
    for (offset, piece) in pieces.enumerated() where !piece.matches(words[start + offset]) {
      return false
    }
    return !pieces.isEmpty
  }

  /// Decides how a word of a term is compared: a capital makes a name.
  ///
  /// Up to three capitals are an acronym that must stand as it is written, since "IT", "US" and
  /// "WHO" are also common words; "NATO" is often spelt "Nato".
  private static func piece(_ word: Word, small: Comparison) -> Piece {
    let comparison: Comparison =
      switch word.casing {
      case .lower: small
      case .capitalised: .name
      case .allCapitals: word.folded.unicodeScalars.count <= 3 ? .acronym : .name
      }
    return Piece(word: word, comparison: comparison)
  }
}
