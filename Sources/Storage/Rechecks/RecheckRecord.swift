package import News

/// What another look at a page brought, to be committed together.
package struct RecheckRecord: Sendable {
  /// What became of the article.
  package enum Outcome: Sendable {
    /// It says what it said, as far as can be told.
    case unchanged
    /// The page says this now.
    case read(CleanedArticle)
    /// The page was not there, which may pass.
    case missing
    /// The page is gone; why, in words.
    case gone(reason: String)
  }

  package let recheck: Recheck
  package let outcome: Outcome
  /// When to look again, and with which validators; nil: never.
  package let next: VisitedPage?

  /// Makes a record.
  ///
  /// - Parameters:
  ///   - recheck: What was looked at.
  ///   - outcome: What became of the article.
  ///   - next: When to look again; nil: never.
  package init(recheck: Recheck, outcome: Outcome, next: VisitedPage?) {
    self.recheck = recheck
    self.outcome = outcome
    self.next = next
  }
}
