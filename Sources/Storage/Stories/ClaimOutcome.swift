/// An event that a claim foretells or tells of.
package struct ClaimOutcome: Hashable, Sendable {
  /// The claim's place among those of its article.
  package let claim: Int
  /// The same for all words for the event.
  package let event: Int64
  /// "expected", "doubted" or "happened".
  package let stage: String

  /// Makes an outcome.
  ///
  /// - Parameters:
  ///   - claim: The claim's place among those of its article.
  ///   - event: The same for all words for the event.
  ///   - stage: What the claim says of the event.
  package init(claim: Int, event: Int64, stage: String) {
    self.claim = claim
    self.event = event
    self.stage = stage
  }
}
