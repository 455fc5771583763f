internal import Foundation
internal import GRDB
internal import News

extension NewsStore {
  /// How many claims of an older claimwatch are joined with each article.
  private static let backlogShare = 100

  /// Joins the speakers of an article's claims to those of earlier articles.
  ///
  /// - Parameters:
  ///   - claims: What the article claims.
  ///   - ids: The numbers of these claims.
  ///   - article: The article.
  ///   - db: The transaction that stores the claims.
  /// - Throws: What SQLite says.
  static func joinSpeakers(
    of claims: [Claim], _ ids: [ClaimID], in article: PendingArticle, _ db: GRDB.Database
  ) throws {
    var ledger = SpeakerLedger(db, outlet: article.outlet, time: article.firstSeen)
    for (claim, id) in zip(claims, ids) where claim.speakerKind == .named {
      guard let speaker = claim.speaker else { continue }
      try ledger.record(id, by: speaker, in: claim.role)
    }
    try joinBacklog(in: db)
  }

  /// Joins some speakers of claims from before speakers were joined, the newest first.
  private static func joinBacklog(in db: GRDB.Database) throws {
    guard
      let next = try Int64.fetchOne(db.cachedStatement(sql: "SELECT nextClaim FROM speakerBacklog"))
    else {
      return
    }
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT claim.id, claim.speaker, claim.role, article.outlet, article.firstSeen
          FROM claim JOIN revision ON revision.id = claim.revisionId
          JOIN article ON article.id = revision.articleId
          WHERE claim.id <= ? ORDER BY claim.id DESC LIMIT ?
          """), arguments: [next, backlogShare])
    for row in rows {
      guard let name: String = row["speaker"], isFullName(name) else { continue }
      var ledger = SpeakerLedger(db, outlet: row["outlet"], time: row["firstSeen"])
      try ledger.record(row["id"], by: name, in: row["role"])
    }
    if let last: Int64 = rows.last?["id"], rows.count == backlogShare {
      try db.run(sql: "UPDATE speakerBacklog SET nextClaim = ?", arguments: [last - 1])
    } else {
      try db.run(sql: "DELETE FROM speakerBacklog")
    }
  }

  /// Older claims don't say what their speaker is: two capitalised words are a name.
  private static func isFullName(_ name: String) -> Bool {
    guard let words = SpeakerName(name)?.words, words.count > 1 else { return false }
    return words.allSatisfy { $0.first?.isUppercase == true }
  }
}
