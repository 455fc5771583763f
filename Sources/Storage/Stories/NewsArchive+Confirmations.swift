internal import GRDB
package import News

extension NewsArchive {
  /// The confirmations that count two of some articles, or more, as sources.
  ///
  /// - Parameter articles: The articles.
  /// - Returns: The earliest first; of one article's, only those that no later one contains.
  /// - Throws: What SQLite says.
  package func confirmations(by articles: [ArticleID]) async throws -> [StoredConfirmation] {
    guard articles.count > 1 else { return [] }
    let ids = try JSONColumn.encode(articles.map(\.rawValue))
    return try await database.read { db in
      let relations = try RelationID.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT relation.id FROM revision
            JOIN relationClaim ON relationClaim.revisionId = revision.id
            JOIN relation ON relation.id = relationId
            WHERE revision.articleId IN (SELECT value FROM json_each(?))
              AND relation.kind = 'corroborated'
            GROUP BY relation.id HAVING count(DISTINCT revision.articleId) > 1
            ORDER BY relation.id
            """), arguments: [ids])
      let found = try StoredRelation.fetch(relations, db)
      return try found.filter { relation in
        !found.contains { $0.id.rawValue > relation.id.rawValue && $0.contains(relation) }
      }
      .map { try StoredConfirmation($0, in: db) }
    }
  }
}

extension StoredRelation {
  /// Whether all claims of another relation are among those of this one.
  fileprivate func contains(_ other: StoredRelation) -> Bool {
    Set(other.members.map(\.claim)).isSubset(of: members.map(\.claim))
  }
}

extension StoredConfirmation {
  fileprivate init(_ relation: StoredRelation, in db: GRDB.Database) throws {
    let told = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT min(independent) FROM relation WHERE correctsId = ?"),
      arguments: [relation.id])
    self.init(
      relation: relation, independent: min(told ?? .max, relation.independent),
      watches: try String.fetchSet(
        db.cachedStatement(sql: "SELECT watch FROM alert WHERE relationId = ? AND watch NOT NULL"),
        arguments: [relation.id]))
  }
}
