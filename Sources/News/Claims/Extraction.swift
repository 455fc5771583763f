/// Everything that the extractor found in one text.
package struct Extraction: Hashable, Sendable {
  /// A BCP 47 tag.
  package let language: String
  package let sentences: [Sentence]
  package let attributions: [Attribution]
  package let figures: [Figure]
  package let claims: [Claim]

  /// Makes an extraction.
  ///
  /// - Parameters:
  ///   - language: A BCP 47 tag.
  ///   - sentences: All sentences, in order.
  ///   - attributions: All attributions, by the place of their cues.
  ///   - figures: All figures, in order.
  ///   - claims: All claims, by the place of their contents.
  package init(
    language: String, sentences: [Sentence], attributions: [Attribution], figures: [Figure],
    claims: [Claim]
  ) {
    self.language = language
    self.sentences = sentences
    self.attributions = attributions
    self.figures = figures
    self.claims = claims
  }
}
