package import Foundation
internal import GRDB
package import News

/// A claim with the article that makes it.
package struct StoredClaim: Hashable, Sendable {
  package let id: ClaimID
  package let claim: Claim
  /// What is claimed, in words; parts are joined by " … ".
  package let content: String
  package let source: String?
  package let cue: String?
  package let outlet: String
  package let title: String?
  package let url: String?
  package let published: Date?
  package let firstSeen: Date
  /// Which revision of the article, from 1.
  package let revision: Int
  /// The words around what was searched for; nil where no words were.
  package let excerpt: Excerpt?

  init(row: Row) throws {
    id = row["id"]
    content = row["content"]
    source = row["source"]
    cue = row["cue"]
    outlet = row["outlet"]
    title = row["title"]
    url = row["url"]
    published = row["published"]
    firstSeen = row["firstSeen"]
    revision = row["number"]
    excerpt = (row["excerpt"] as String?).map(Excerpt.init)
    claim = Claim(
      kinds: try JSONColumn.decode([ClaimKind].self, from: row["kinds"]),
      content: try JSONColumn.decode([Span].self, from: row["contentSpans"]),
      source: try JSONColumn.decode([Span].self, from: row["sourceSpans"]),
      cue: try JSONColumn.decode([Span].self, from: row["cueSpans"]),
      speaker: row["speaker"], role: row["role"],
      speakerKind: (row["speakerKind"] as String?).flatMap(SpeakerKind.init),
      figures: try JSONColumn.decode([Figure].self, from: row["figures"]),
      times: try JSONColumn.decode([TimeReference].self, from: row["times"]),
      parts: try (row["parts"] as String?)
        .map { try JSONColumn.decode([ClaimPart].self, from: $0) } ?? [],
      modality: Modality(rawValue: row["modality"]) ?? .asserted,
      hedges: try JSONColumn.decode([String].self, from: row["hedges"]),
      isNegated: row["isNegated"], checkWorthiness: row["checkWorthiness"],
      confidence: row["confidence"])
  }

  /// The columns that `init(row:)` reads, and the tables that they stand in.
  static let selection = selection(excerpt: "NULL")

  /// The same, with an expression for the excerpt.
  static func selection(excerpt: String) -> String {
    """
    SELECT claim.*, revision.number, revision.title, article.outlet, article.url,
      article.published, article.firstSeen, \(excerpt) AS excerpt
    FROM claim
    JOIN revision ON revision.id = claim.revisionId
    JOIN article ON article.id = revision.articleId
    """
  }
}
