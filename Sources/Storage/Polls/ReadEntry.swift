package import Foundation
package import News

/// An entry that is new or has changed, cleaned to an article.
package struct ReadEntry: Sendable {
  /// Unique within the feed.
  package let key: String
  package let contentHash: String
  /// The address that a reader opens.
  package let url: String?
  package let canonicalURL: String?
  /// The outlet's key.
  package let outlet: String
  package let published: Date?
  package let article: CleanedArticle
  /// The page that the article was read from, where that is to be looked at again.
  package let page: VisitedPage?

  /// Makes an entry.
  ///
  /// - Parameters:
  ///   - key: Unique within the feed.
  ///   - contentHash: Changes when what the entry says changes.
  ///   - url: The address that a reader opens.
  ///   - canonicalURL: The address to compare with others.
  ///   - outlet: The outlet's key.
  ///   - published: When the feed, else the page, says it was published.
  ///   - article: The entry, cleaned.
  ///   - page: The page that the article was read from, where that is to be looked at again.
  package init(
    key: String, contentHash: String, url: String?, canonicalURL: String?, outlet: String,
    published: Date?, article: CleanedArticle, page: VisitedPage? = nil
  ) {
    self.key = key
    self.contentHash = contentHash
    self.url = url
    self.canonicalURL = canonicalURL
    self.outlet = outlet
    self.published = published
    self.article = article
    self.page = page
  }
}
