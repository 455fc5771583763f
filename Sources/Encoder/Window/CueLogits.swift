/// How the model scores one piece as a part of a cue.
package struct CueLogits: Hashable, Sendable {
  package let outside: Float
  package let begin: Float
  package let inside: Float

  /// Makes the scores of a piece.
  ///
  /// - Parameters:
  ///   - outside: The logit of its being no part of a cue.
  ///   - begin: The logit of its being the first piece of one.
  ///   - inside: The logit of its being a later piece of one.
  package init(outside: Float, begin: Float, inside: Float) {
    self.outside = outside
    self.begin = begin
    self.inside = inside
  }
}
