package import News

/// An article that its outlet seems to have withdrawn.
package struct Withdrawal: Hashable, Sendable {
  package let article: ArticleID
  /// What shows it, in words.
  package let reason: String

  /// Makes a withdrawal.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - reason: What shows it, in words.
  package init(article: ArticleID, reason: String) {
    self.article = article
    self.reason = reason
  }
}
