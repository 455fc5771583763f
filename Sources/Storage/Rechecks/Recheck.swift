package import Foundation
internal import GRDB
package import News

/// A page that is to be looked at again, with what it said.
package struct Recheck: Hashable, Sendable {
  package let article: ArticleID
  /// The name of the feed that brought the article.
  package let feed: String
  package let page: VisitedPage
  /// When the article was first read from it.
  package let firstVisit: Date
  /// Whether it was missing when it was visited last.
  package let isMissing: Bool
  /// The headline, the text as it came, the language, and whether more was to be had elsewhere.
  package let title: String?
  package let text: String
  package let language: String?
  package let isPartial: Bool

  init(row: Row) throws {
    article = row["articleId"]
    feed = row["feed"]
    page = VisitedPage(url: row["url"], validators: row["validators"], nextVisit: row["nextVisit"])
    firstVisit = row["firstVisit"]
    isMissing = row["isMissing"]
    title = row["title"]
    let withheld =
      try (row["withheldLines"] as String?)
      .map { try JSONColumn.decode([WithheldLine].self, from: $0) } ?? []
    text = WithheldLine.restore(row["text"], with: withheld)
    language = row["language"]
    isPartial = row["isPartial"]
  }
}
