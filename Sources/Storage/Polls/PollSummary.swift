/// How much a poll has added.
package struct PollSummary: Hashable, Sendable {
  package internal(set) var newArticles: Int
  package internal(set) var newRevisions: Int

  /// Makes a summary.
  ///
  /// - Parameters:
  ///   - newArticles: Articles that were never seen before.
  ///   - newRevisions: Known articles that now say something else.
  package init(newArticles: Int = 0, newRevisions: Int = 0) {
    self.newArticles = newArticles
    self.newRevisions = newRevisions
  }
}
