package import News

/// What the transaction that finishes an article knows, and alerts are made from.
package struct AlertContext: Sendable {
  /// The ids of the article's claims, in their order.
  package let claims: [ClaimID]
  /// The ids of the relations that were found, in their order; nil for one that lost a member.
  package let relations: [RelationID?]
  /// The article's story, with this article; nil where nobody has looked for one.
  package let story: StorySummary?
  /// The watches that have raised their alert for this article before.
  package let alertedWatches: Set<String>
  /// How many alerts each watch has raised since the time that was asked for.
  package let recentAlerts: [String: Int]
  /// The alerts that have told earlier claims, which the article repeats or bears on.
  package let told: [ClaimID: Set<EarlierAlert>]
  /// The number of the next alert.
  package let nextSeq: Int64

  /// Makes a context.
  ///
  /// - Parameters:
  ///   - claims: The ids of the article's claims, in their order.
  ///   - relations: The ids of its relations, in their order.
  ///   - story: Its story, with this article.
  ///   - alertedWatches: The watches that have raised their alert for it before.
  ///   - recentAlerts: How many alerts each watch has raised.
  ///   - told: The alerts that have told earlier claims.
  ///   - nextSeq: The number of the next alert.
  package init(
    claims: [ClaimID], relations: [RelationID?] = [], story: StorySummary? = nil,
    alertedWatches: Set<String> = [], recentAlerts: [String: Int] = [:],
    told: [ClaimID: Set<EarlierAlert>] = [:], nextSeq: Int64
  ) {
    self.claims = claims
    self.relations = relations
    self.story = story
    self.alertedWatches = alertedWatches
    self.recentAlerts = recentAlerts
    self.told = told
    self.nextSeq = nextSeq
  }
}
