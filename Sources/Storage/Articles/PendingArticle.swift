package import Foundation
internal import GRDB
package import News

/// A revision of an article whose claims are still to be extracted.
package struct PendingArticle: Hashable, Sendable {
  package let article: ArticleID
  package let revision: RevisionID
  /// Which revision of the article, from 1.
  package let number: Int
  package let feed: String
  package let outlet: String
  package let url: String?
  package let published: Date?
  /// How far east of Greenwich, in seconds, that was written; 0 also where no zone was named.
  package let utcOffset: Int
  package let firstSeen: Date
  /// Whether its claims are to be stored in silence.
  package let isBacklog: Bool
  package let title: String?
  package let text: String
  package let blocks: [Block]
  /// Whether it was read from the page, or from what the feed shows of it; nil where nobody knows.
  package let isFromPage: Bool?
  /// The lines that it came with and that are stored apart.
  package let withheld: [WithheldLine]
  package let language: String?

  init(row: Row) throws {
    article = row["articleId"]
    revision = row["id"]
    number = row["number"]
    feed = row["feed"]
    outlet = row["outlet"]
    url = row["url"]
    published = row["published"]
    utcOffset = row["utcOffset"]
    firstSeen = row["firstSeen"]
    isBacklog = row["isBacklog"]
    title = row["title"]
    text = row["text"]
    blocks = try JSONColumn.decode([Block].self, from: row["blocks"])
    isFromPage = row["isFromPage"]
    withheld =
      try (row["withheldLines"] as String?)
      .map { try JSONColumn.decode([WithheldLine].self, from: $0) } ?? []
    language = row["language"]
  }
}
