package import Foundation
internal import GRDB
package import News

/// An article with one of its revisions that were read, and its claims.
package struct StoredReport: Hashable, Sendable {
  package let article: ArticleID
  package let revision: RevisionID
  /// Which revision of the article, from 1.
  package let number: Int
  package let feed: String
  package let outlet: String
  package let url: String?
  package let published: Date?
  package let firstSeen: Date
  /// When the revision was first seen.
  package let seenFrom: Date
  /// Whether its claims were stored in silence.
  package let isBacklog: Bool
  package let title: String?
  package let text: String
  /// Whether it was read from the page, or from what the feed shows of it; nil where nobody knows.
  package let isFromPage: Bool?
  /// The lines that it came with and that are stored apart.
  package let withheld: [WithheldLine]
  package let language: String?
  /// In the order of the text.
  package let claims: [StoredClaim]

  init(row: Row, in db: GRDB.Database) throws {
    article = row["articleId"]
    revision = row["id"]
    number = row["number"]
    feed = row["feed"]
    outlet = row["outlet"]
    url = row["url"]
    published = row["published"]
    firstSeen = row["firstSeen"]
    seenFrom = row["seenFrom"]
    isBacklog = row["isBacklog"]
    title = row["title"]
    text = row["text"]
    isFromPage = row["isFromPage"]
    withheld =
      try (row["withheldLines"] as String?)
      .map { try JSONColumn.decode([WithheldLine].self, from: $0) } ?? []
    language = row["language"]
    claims = try Row.fetchAll(
      db.cachedStatement(
        sql: StoredClaim.selection + "\nWHERE claim.revisionId = ? ORDER BY claim.position"),
      arguments: [revision]
    ).map(StoredClaim.init)
  }

  /// The columns that `init(row:in:)` reads, of all revisions.
  static let selection = """
    SELECT revision.*, feed.name AS feed, article.outlet, article.url, article.published,
      article.firstSeen
    FROM revision
    JOIN article ON article.id = revision.articleId
    JOIN feed ON feed.id = article.feedId
    """
}
