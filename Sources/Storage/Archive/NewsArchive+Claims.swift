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
      var pattern: FTS5Pattern?
      if let words = query.words {
        pattern = try Self.pattern(for: words, in: db)
        // Words without a token ("?") can't be found anywhere.
        if pattern == nil { return [] }
      }
      let sql =
        StoredClaim.selection
        + (pattern == nil ? "" : "\nJOIN claimWords ON claimWords.rowid = claim.id")
          + """

          WHERE (:speaker IS NULL OR instr(lower(coalesce(claim.speaker, '') || ' '
              || coalesce(claim.source, '')), lower(:speaker)) > 0)
            AND (:kind IS NULL OR EXISTS (SELECT 1 FROM json_each(claim.kinds) WHERE value = :kind))
            AND (:outlet IS NULL OR article.outlet = :outlet)
            AND (:since IS NULL OR article.firstSeen >= :since)
          """
        + (pattern == nil
          ? "\nORDER BY claim.id DESC"
          : "\nAND claimWords MATCH :words ORDER BY bm25(claimWords), claim.id DESC")
        + "\nLIMIT :limit OFFSET :offset"
      var arguments: StatementArguments = [
        "speaker": query.speaker, "kind": query.kind?.rawValue, "outlet": query.outlet,
        "since": query.since, "limit": query.limit, "offset": query.offset,
      ]
      if let pattern { arguments += ["words": pattern] }
      return try Row.fetchAll(db, sql: sql, arguments: arguments).map(StoredClaim.init)
    }
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
