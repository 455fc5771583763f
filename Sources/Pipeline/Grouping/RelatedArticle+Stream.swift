internal import News
internal import Relating

extension RelatedArticle {
  /// Prepares an article of a stream.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - claims: Its claims.
  init(_ article: StreamedArticle, claims: [Claim]) {
    self.init(
      id: article.id, published: article.published, title: article.title, text: article.text,
      claims: ComparableClaim.all(claims, of: SpannedText(article.text), article: article.id))
  }
}
