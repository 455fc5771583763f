internal import News

/// The words of a claim's speaker or source, in the forms in which names are compared.
struct SpokenWords {
  /// All words, without case and diacritics.
  private var plain: Set<String> = []
  /// What the spellings of a word share.
  private var folded: Set<String> = []
  /// The same for given names and their forms in other languages.
  private var given: Set<String> = []

  /// Every form of every word.
  var all: Set<String> { plain.union(folded).union(given) }

  /// Adds a word.
  ///
  /// - Parameters:
  ///   - word: A word of the speaker or source.
  ///   - keys: What its spellings share; nil for one that is no name.
  mutating func add(_ word: Word, keys: NameKeys?) {
    plain.insert(word.plain)
    guard let keys else { return }
    folded.formUnion(keys.folded)
    given.insert(keys.given)
  }

  /// Whether all words of a name are among these, in any spelling.
  func bear(_ name: WatchedName) -> Bool {
    !name.parts.isEmpty && name.parts.allSatisfy(bear)
  }

  private func bear(_ part: WatchedName.Part) -> Bool {
    plain.contains(part.plain) || part.keys.folded.contains(where: folded.contains)
      || part.isGiven && given.contains(part.keys.given)
  }
}
