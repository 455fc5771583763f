internal import Foundation
internal import News
internal import Relating
internal import Storage

/// A revision of an article with its claims, as relations are found in it and alerts show it.
struct Report: Sendable {
  let article: ArticleID
  let revision: RevisionID
  /// Which revision of the article, from 1.
  let number: Int
  let feed: String
  let outlet: String
  let url: String?
  let published: Date?
  let firstSeen: Date
  let isBacklog: Bool
  let title: String
  let text: SpannedText
  let language: String
  let claims: [Claim]
  /// The ids of the claims; empty where they are still to be stored.
  let ids: [ClaimID]
}

extension Report {
  /// A revision that was just read.
  init(_ pending: PendingArticle, _ extraction: Extraction) {
    article = pending.article
    revision = pending.revision
    number = pending.number
    feed = pending.feed
    outlet = pending.outlet
    url = pending.url
    published = pending.published
    firstSeen = pending.firstSeen
    isBacklog = pending.isBacklog
    title = pending.title ?? ""
    text = SpannedText(pending.text)
    language = extraction.language
    claims = extraction.claims
    ids = []
  }

  /// A revision that was read before.
  init(_ stored: StoredReport) {
    article = stored.article
    revision = stored.revision
    number = stored.number
    feed = stored.feed
    outlet = stored.outlet
    url = stored.url
    published = stored.published
    firstSeen = stored.firstSeen
    isBacklog = stored.isBacklog
    title = stored.title ?? ""
    text = SpannedText(stored.text)
    // Databases from before it was stored: most often the extraction found English.
    language = stored.language ?? "en"
    claims = stored.claims.map(\.claim)
    ids = stored.claims.map(\.id)
  }

  /// The article as its relations are looked for.
  ///
  /// - Parameter told: What a revision before has claimed: it was compared when it was new.
  /// - Returns: The article with its other claims.
  func related(without told: Set<String> = []) -> RelatedArticle {
    let id = String(article.rawValue)
    return RelatedArticle(
      id: id, published: published, title: title, text: text.text,
      claims: ComparableClaim.all(claims, of: text, article: id)
        .filter { !told.contains(text[claims[$0.place].content]) })
  }
}
