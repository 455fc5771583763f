internal import News

/// A sentence of one version of a text.
struct SentenceVersion: Sendable {
  let words: ArraySlice<TextWord>
  let text: String
  /// Where the sentence stands.
  let span: Span
  /// The same for two sentences with the same words in the same order.
  let hash: UInt64
  let vocabulary: KeySet

  init(_ words: ArraySlice<TextWord>, of text: SpannedText) {
    self.words = words
    let start = words.first?.span.start ?? 0
    span = Span(start, words.last?.span.end ?? start)
    self.text = String(text[span])
    hash = words.reduce(1) { ($0 &* 31) &+ $1.hash }
    vocabulary = KeySet(words.map(\.hash.key))
  }

  /// The sentences of a text.
  ///
  /// - Parameters:
  ///   - words: The words of the text.
  ///   - text: The text.
  /// - Returns: The sentences, in order.
  static func all(_ words: [TextWord], of text: SpannedText) -> [SentenceVersion] {
    var sentences: [SentenceVersion] = []
    var start = 0
    for index in words.indices.dropFirst() where words[index].opensSentence {
      sentences.append(SentenceVersion(words[start..<index], of: text))
      start = index
    }
    if start < words.count { sentences.append(SentenceVersion(words[start...], of: text)) }
    return sentences
  }

  /// Dice's coefficient of the two vocabularies.
  ///
  /// - Parameter other: A sentence of the other version.
  /// - Returns: From 0 to 1.
  func similarity(to other: SentenceVersion) -> Double {
    let both = vocabulary.count + other.vocabulary.count
    guard both > 0 else { return 0 }
    return 2 * Double(vocabulary.sharedCount(with: other.vocabulary)) / Double(both)
  }
}
