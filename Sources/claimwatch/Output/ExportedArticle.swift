import Foundation
import News
import Storage

/// An article with all that is kept of it, as `claimwatch export` prints it.
struct ExportedArticle: Encodable {
  private enum CodingKeys: String, CodingKey {
    case id, feed, outlet, url, published, backlog, revisions
    case firstSeen = "first_seen"
  }

  /// What the article said, from when to when.
  struct Revision: Encodable {
    private enum CodingKeys: String, CodingKey {
      case number, title, text, language, partial, claims
      case seenFrom = "seen_from"
      case seenUntil = "seen_until"
    }

    let number: Int
    let title: String?
    let text: String
    let language: String?
    let partial: Bool
    let seenFrom: Date
    let seenUntil: Date?
    let claims: [ClaimRecord]
  }

  let id: String
  let feed: String
  let outlet: String
  let url: String?
  let published: Date?
  let firstSeen: Date
  let backlog: Bool
  let revisions: [Revision]

  init(_ article: ArticleHistory) {
    id = String(article.article.rawValue)
    feed = article.feed
    outlet = article.outlet
    url = article.url
    published = article.published
    firstSeen = article.firstSeen
    backlog = article.isBacklog
    revisions = article.revisions.map {
      Revision(
        number: $0.number, title: $0.title, text: $0.text, language: $0.language,
        partial: $0.isPartial, seenFrom: $0.seenFrom, seenUntil: $0.seenUntil,
        claims: $0.claims.map(ClaimRecord.init))
    }
  }
}
