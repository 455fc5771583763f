/// One of the things that a claim's content asserts, where it asserts several.
package struct ClaimPart: Hashable, Sendable, Codable {
  package let span: Span
  package let figures: [Figure]
  package let times: [TimeReference]

  /// Makes a part.
  ///
  /// - Parameters:
  ///   - span: Its words, within the claim's content.
  ///   - figures: The figures within them.
  ///   - times: The times within them.
  package init(span: Span, figures: [Figure] = [], times: [TimeReference] = []) {
    self.span = span
    self.figures = figures
    self.times = times
  }
}
