internal import News

/// What a claim speaks of: its words without the small ones, each standing for all its synonyms.
struct ConceptSet: Sendable {
  /// In the order of the claim.
  let sequence: [UInt32]
  let all: KeySet
  /// Without names: what is said, not of whom.
  let plain: KeySet

  /// Words that lead from one sentence to the next or say how much, not what.
  private static let links: Set<UInt64> = Set(
    """
    interestingly meanwhile however furthermore otherwise moreover additionally nevertheless instead
    few several hours all almost nearly
    """.split { $0 == " " || $0 == "\n" }.map { WordScanner.hash(of: $0) })

  /// Reads a claim.
  ///
  /// - Parameters:
  ///   - words: Its words.
  ///   - doer: The words that name who does what the claim says, where it doesn't.
  init(_ words: [TextWord], doer: [TextWord] = []) {
    let told = words.filter(Self.tells)
    sequence = (doer.filter(Self.tells) + told).map(Concepts.concept)
    all = KeySet(sequence)
    plain = KeySet(
      told.filter { !$0.isCapitalized || $0.opensSentence }.map(Concepts.concept))
  }

  private static func tells(_ word: TextWord) -> Bool {
    !word.isNumber && word.span.count > 2 && !StopWords.hashes.contains(word.hash)
      && !links.contains(word.hash)
  }
}
