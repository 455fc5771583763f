/// How much a poll has added.
package struct PollSummary: Hashable, Sendable {
  package internal(set) var newArticles: Int
  package internal(set) var newRevisions: Int
  /// Alerts on the feed itself.
  package internal(set) var newAlerts: Int

  /// Makes a summary.
  ///
  /// - Parameters:
  ///   - newArticles: Articles that were never seen before.
  ///   - newRevisions: Known articles that now say something else.
  ///   - newAlerts: Alerts on the feed itself.
  package init(newArticles: Int = 0, newRevisions: Int = 0, newAlerts: Int = 0) {
    self.newArticles = newArticles
    self.newRevisions = newRevisions
    self.newAlerts = newAlerts
  }
}
