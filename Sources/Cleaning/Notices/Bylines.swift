/// Knows lines that hold nothing but who wrote the article.
enum Bylines {
  private static let longest = 14

  /// Whether a block is a byline: one of the page's authors, or "By" and names.
  static func isByline(
    _ block: SortedBlock, _ folded: FoldedWords, authors: [[UInt64]]
  ) -> Bool {
    guard block.words <= longest, !block.draft.text.hasSentenceEnd else { return false }
    if authors.contains(where: { $0.elementsEqual(folded.words.lazy.map(\.hash)) }) { return true }
    guard block.words > 2, let first = folded.words.first, openers.contains(first.hash) else {
      return false
    }
    return block.draft.text.split(separator: " ").dropFirst().allSatisfy(isPartOfName)
  }

  /// Whether a word begins with a capital, is a sign, or links names.
  private static func isPartOfName(_ word: Substring) -> Bool {
    guard let scalar = word.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else {
      return true
    }
    return !scalar.properties.isLowercase
      || FoldedWords(String(word), limit: 2).words.allSatisfy { links.contains($0.hash) }
  }

  private static let openers = hashes("by von por par di door av af autor author text words")
  private static let links = hashes(
    "and und y e et i og och en de del della di da dos van von der den du la le mit with in for")

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(FoldedWords(words, limit: 100).words.map(\.hash))
  }
}
