package import News

/// A revision of an article on which a watch is tried.
package struct TriedRevision: Sendable {
  package let article: ArticleID
  package let text: SpannedText
  package let claims: [Claim]
  package let context: ArticleContext
  /// Whether its claims were stored in silence.
  package let isBacklog: Bool

  /// Makes a revision to try.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - text: Its text.
  ///   - claims: Its claims.
  ///   - context: What else watches ask about.
  ///   - isBacklog: Whether its claims were stored in silence.
  package init(
    article: ArticleID, text: SpannedText, claims: [Claim], context: ArticleContext,
    isBacklog: Bool
  ) {
    self.article = article
    self.text = text
    self.claims = claims
    self.context = context
    self.isBacklog = isBacklog
  }
}
