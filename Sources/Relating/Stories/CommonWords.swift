internal import News

/// How common the most common words of English news are.
enum CommonWords {
  /// The share of articles that hold a word, by the word's stem.
  static let shares: [UInt32: Float] = [:]
}
