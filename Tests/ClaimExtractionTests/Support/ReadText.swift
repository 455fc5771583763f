@testable import ClaimExtraction

/// A text read as the rules get it, with helpers to state what they found.
struct ReadText {
  let text: AnnotatedText

  init(_ text: String) {
    self.text = AnnotatedText(TokenizedText(text), lexicon: Lexicon())
  }

  /// All tokens.
  var all: Range<Int> { text.tokens.indices }

  /// The tokens' words, joined by one blank.
  func words(_ range: Range<Int>?) -> String? {
    range.map { $0.map(text.source.word).joined(separator: " ") }
  }

  /// The first token with this word in lower case.
  func index(of word: String) -> Int? { text.words.firstIndex(of: word) }
}
