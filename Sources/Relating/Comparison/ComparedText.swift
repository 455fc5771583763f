package import News

/// One side of a comparison: a text or a headline, with what was found in it.
package struct ComparedText: Sendable {
  let title: SpannedText
  let titleWords: [TextWord]
  let text: SpannedText
  /// The words of the text.
  package let words: [TextWord]
  let claims: [Claim]

  /// Prepares a text for comparison.
  ///
  /// - Parameters:
  ///   - title: The headline; empty where there is none.
  ///   - text: The article's text.
  ///   - claims: What was found in `text`; with none, sentences stand for claims.
  package init(title: String, text: String, claims: [Claim] = []) {
    self.title = SpannedText(title)
    titleWords = WordScanner.words(of: title)
    self.text = SpannedText(text)
    words = WordScanner.words(of: text)
    self.claims = claims
  }
}
