/// Knows what outlets say of an article's author, as "Ida Moll is a reporter in Norholm" below it.
enum AuthorNotes {
  /// Words.
  private static let longest = 40
  private static let shortestName = 2
  private static let verbs = Set(
    FoldedWords(
      """
      is are was has have reported reports writes wrote covers covered contributed works worked lives
      teaches joined ist berichtet schreibt arbeitet est écrit collabore es escribe
      """, limit: 60
    ).words.map(\.hash))

  /// Whether a block speaks of an author by name, as articles don't.
  ///
  /// - Parameters:
  ///   - folded: The block's words.
  ///   - author: The author's name, as hashes of its words.
  /// - Returns: Whether the block begins with the name, and goes on as such notes do.
  static func isNote(_ folded: FoldedWords, by author: [UInt64]) -> Bool {
    guard author.count >= shortestName, author.count < folded.words.count,
      folded.words.count <= longest,
      author.elementsEqual(folded.words.prefix(author.count).lazy.map(\.hash))
    else { return false }
    return verbs.contains(folded.words[author.count].hash)
  }
}
