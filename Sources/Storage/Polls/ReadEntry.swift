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
  /// How far east of Greenwich, in seconds, the feed, else the page, writes that; 0 also where neither
  /// names a zone.
  package let utcOffset: Int
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
  ///   - utcOffset: How far east of Greenwich, in seconds, that is written.
  ///   - article: The entry, cleaned.
  ///   - page: The page that the article was read from, where that is to be looked at again.
  package init(
    key: String, contentHash: String, url: String?, canonicalURL: String?, outlet: String,
    published: Date?, utcOffset: Int = 0, article: CleanedArticle, page: VisitedPage? = nil
  ) {
    self.key = key
    self.contentHash = contentHash
    self.url = url
    self.canonicalURL = canonicalURL
    self.outlet = outlet
    self.published = published
    self.utcOffset = utcOffset
    self.article = article
    self.page = page
  }
}
