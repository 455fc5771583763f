/// How the model scores one piece as a part of the attribution that a cue makes.
package struct LinkLogits: Hashable, Sendable {
  package let neither: Float
  package let source: Float
  package let content: Float

  /// Makes the scores of a piece.
  ///
  /// - Parameters:
  ///   - neither: The logit of its being no part of the attribution, or of its cue only.
  ///   - source: The logit of its being a part of who says it.
  ///   - content: The logit of its being a part of what is said.
  package init(neither: Float, source: Float, content: Float) {
    self.neither = neither
    self.source = source
    self.content = content
  }
}
