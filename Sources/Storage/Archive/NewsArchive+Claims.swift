internal import Foundation
internal import GRDB
internal import News

extension NewsArchive {
  /// Searches the claims: the best match first where words are given, else the newest first.
  ///
  /// - Parameter query: What to look for.
  /// - Returns: One page of what was found.
  /// - Throws: What SQLite says.
  package func claims(matching query: ClaimQuery) async throws -> [StoredClaim] {
    try await database.read { db in
      guard let request = try Self.request(for: query, in: db) else { return [] }
      return try Row.fetchAll(db, request).map(StoredClaim.init)
    }
  }

  /// What to ask of SQLite; nil where words or a name can't be found anywhere ("?").
  static func request(
    for query: ClaimQuery, in db: GRDB.Database
  ) throws -> SQLRequest<Row>? {
    var sql = StoredClaim.selection(
      excerpt: query.words == nil ? "NULL" : Excerpt.expression)
    var conditions = """

      WHERE (:kind IS NULL OR EXISTS (SELECT 1 FROM json_each(claim.kinds) WHERE value = :kind))
        AND (:outlet IS NULL OR article.outlet = :outlet)
        AND (:since IS NULL OR article.firstSeen >= :since)
        AND (:unit IS NULL OR EXISTS (
          SELECT 1 FROM json_each(claim.figures)
          WHERE lower(:unit) IN (
            lower(value ->> 'unit'), lower(value ->> 'unit') || 's',
            lower(value ->> 'unit_name'), lower(value ->> 'unit_name') || 's')))
        AND (:from IS NULL OR EXISTS (
          SELECT 1 FROM json_each(claim.times)
          WHERE value ->> 'from' < :until AND value ->> 'to' > :from))
      """
    var arguments: StatementArguments = [
      "kind": query.kind?.rawValue, "outlet": query.outlet, "since": query.since,
      "unit": query.unit, "from": query.about?.lowerBound.formatted(.iso8601),
      "until": query.about?.upperBound.formatted(.iso8601), "limit": query.limit,
      "offset": query.offset,
    ]
    var order = "claim.id DESC"
    if let words = query.words {
      guard let pattern = try pattern(for: words, in: db) else { return nil }
      sql += "\nJOIN claimWords ON claimWords.rowid = claim.id"
      conditions += "\n  AND claimWords MATCH :words"
      order = "bm25(claimWords), claim.id DESC"
      arguments += ["words": pattern]
    }
    if let name = query.speaker {
      let speakers = try speakers(named: name, in: db)
      guard let pattern = try pattern(forSpeaker: name, joined: speakers, in: db) else {
        return nil
      }
      conditions += """

          AND claim.id IN (
            SELECT claimId FROM claimSpeaker
            WHERE speakerId IN (SELECT value FROM json_each(:speakers))
            UNION SELECT rowid FROM claimWords WHERE claimWords MATCH :speakerWords)
        """
      arguments += ["speakers": try JSONColumn.encode(speakers), "speakerWords": pattern]
    }
    sql += conditions + "\nORDER BY \(order) LIMIT :limit OFFSET :offset"
    return SQLRequest(sql: sql, arguments: arguments)
  }

  /// What the user wrote, if FTS5 understands it; else all its words, wherever they stand.
  private static func pattern(for words: String, in db: GRDB.Database) throws -> FTS5Pattern? {
    do {
      return try db.makeFTS5Pattern(rawPattern: words, forTable: "claimWords")
    } catch is DatabaseError {
      return FTS5Pattern(matchingAllTokensIn: words)
    }
  }
}
