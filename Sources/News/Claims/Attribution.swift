/// Who said what, by which word: the three spans of an attribution (PolNeAR's source, cue, content).
package struct Attribution: Hashable, Sendable {
  /// Who speaks; empty where the text names nobody.
  package let source: [Span]
  /// The reporting word ("said", "according to").
  package let cue: [Span]
  /// What was said; several spans where the cue stands inside it.
  package let content: [Span]
  /// How sure the extractor is, from 0 to 1.
  package let confidence: Double

  /// Makes an attribution.
  ///
  /// - Parameters:
  ///   - source: Who speaks.
  ///   - cue: The reporting word.
  ///   - content: What was said, in order.
  ///   - confidence: From 0 to 1.
  package init(source: [Span], cue: [Span], content: [Span], confidence: Double) {
    self.source = source
    self.cue = cue
    self.content = content
    self.confidence = confidence
  }
}
