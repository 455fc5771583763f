package import Foundation
internal import GRDB
package import News

extension NewsArchive {
  /// Revisions whose claims are known, in the order in which they came.
  ///
  /// - Parameters:
  ///   - last: Only those after this one; nil: from the first.
  ///   - since: Only those seen since then.
  ///   - limit: At most as many.
  /// - Returns: None where nothing follows.
  /// - Throws: What SQLite says.
  package func readRevisions(
    after last: RevisionID?, since: Date?, limit: Int
  ) async throws -> [ReadRevision] {
    try await database.read { db in
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT revision.*, feed.name AS feed, article.outlet, article.url
            FROM revision
            JOIN article ON article.id = revision.articleId
            JOIN feed ON feed.id = article.feedId
            WHERE revision.id > :last AND revision.state = 'done'
              AND (:since IS NULL OR revision.seenFrom >= :since)
            ORDER BY revision.id LIMIT :limit
            """),
        arguments: ["last": last?.rawValue ?? 0, "since": since, "limit": limit])
      let claims = try Self.claims(of: rows.map { $0["id"] }, in: db)
      return rows.map { Self.revision($0, claims: claims[$0["id"]] ?? []) }
    }
  }

  /// How many revisions `readRevisions` would give in all.
  ///
  /// - Parameter since: Only those seen since then.
  /// - Returns: Their number.
  /// - Throws: What SQLite says.
  package func readRevisionCount(since: Date?) async throws -> Int {
    try await database.read { db in
      try Int.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT count(*) FROM revision
            WHERE state = 'done' AND (:since IS NULL OR seenFrom >= :since)
            """), arguments: ["since": since]) ?? 0
    }
  }

  private static func revision(_ row: Row, claims: [Claim]) -> ReadRevision {
    ReadRevision(
      id: row["id"], article: row["articleId"], feed: row["feed"], outlet: row["outlet"],
      url: row["url"], title: row["title"], text: row["text"], language: row["language"],
      seenFrom: row["seenFrom"], isBacklog: row["isBacklog"], claims: claims)
  }

  private static func claims(
    of revisions: [RevisionID], in db: GRDB.Database
  ) throws -> [RevisionID: [Claim]] {
    let rows = try Row.fetchAll(
      db,
      sql: StoredClaim.selection + """

        WHERE claim.revisionId IN (SELECT value FROM json_each(?))
        ORDER BY claim.revisionId, claim.position
        """, arguments: [try JSONColumn.encode(revisions.map(\.rawValue))])
    var claims: [RevisionID: [Claim]] = [:]
    for row in rows {
      claims[row["revisionId"], default: []].append(try StoredClaim(row: row).claim)
    }
    return claims
  }
}
