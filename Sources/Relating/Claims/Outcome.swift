package import FoundationEssentials
internal import News

/// An event that a claim foretells, or tells of as having come about.
package struct Outcome: Hashable, Sendable {
  /// What a claim says of the event.
  package enum Stage: String, Hashable, Sendable, Codable, CaseIterable {
    /// It is to come.
    case expected
    /// It is not to come.
    case doubted
    /// It has come.
    case happened
  }

  /// The same for all words for the event.
  package let event: UInt32
  package let stage: Stage
  /// Until when it must come, where the claim says so.
  package let horizon: Date?

  /// How far apart the verb and the event may stand, in words ("ordered a partial mobilization").
  private static let reach = 4

  /// Reads the outcome of a claim.
  ///
  /// A foretold event is the subject of a doubt or a hope ("a mass mobilization is very unlikely"),
  /// one that came about is the object of an act in the indicative ("ordered a mobilization"). All
  /// other forms are left alone: precision comes first. Nil is made of a claim without any.
  ///
  /// - Parameters:
  ///   - claim: The claim.
  ///   - published: When its article was published.
  package init?(of claim: ComparableClaim, published: Date?) {
    for (place, word) in claim.words.enumerated() {
      guard let event = OutcomeWords.eventOfStem[word.stem],
        let stage = Self.stage(of: claim, at: place)
      else { continue }
      self.event = event
      self.stage = stage
      horizon = stage == .happened ? nil : Self.horizon(of: claim, after: published)
      return
    }
    return nil
  }

  private static func stage(of claim: ComparableClaim, at place: Int) -> Stage? {
    if claim.isForecast { return forecast(claim.words, of: place) }
    let hasHappened = claim.isAssertion && !claim.isDenied && isBroughtAbout(claim, place)
    return hasHappened ? .happened : nil
  }

  private static func forecast(_ words: [TextWord], of place: Int) -> Stage? {
    let rest = words[(place + 1)...].prefix(Self.reach)
    if rest.contains(where: { OutcomeWords.doubts.contains($0.hash) }) { return .doubted }
    return rest.contains { OutcomeWords.hopes.contains($0.hash) } ? .expected : nil
  }

  /// Whether an act stands before the event, or reports it: "announced" as the cue of "a partial
  /// mobilization".
  private static func isBroughtAbout(_ claim: ComparableClaim, _ place: Int) -> Bool {
    if claim.isAnnounced, place < reach { return true }
    return claim.words[..<place].suffix(reach).contains { OutcomeWords.acts.contains($0.hash) }
  }

  /// The end of the first time behind the publication that the claim names.
  private static func horizon(of claim: ComparableClaim, after published: Date?) -> Date? {
    guard let published else { return nil }
    return claim.claim.times.map(\.interval.upperBound).filter { $0 > published }.min()
  }
}
