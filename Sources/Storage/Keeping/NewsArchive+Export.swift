package import Foundation
internal import GRDB
package import News

extension NewsArchive {
  /// Articles with all that is kept of them, page by page.
  ///
  /// - Parameters:
  ///   - last: The last article of the page before; nil for the first page.
  ///   - since: Only those first seen since then.
  ///   - limit: At most so many.
  /// - Returns: In the order in which they came; none behind the last one.
  /// - Throws: What SQLite says.
  package func articles(
    after last: ArticleID?, since: Date?, limit: Int
  ) async throws -> [ArticleHistory] {
    try await database.read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT article.*, feed.name AS feed FROM article JOIN feed ON feed.id = article.feedId
            WHERE article.id > :last AND (:since IS NULL OR article.firstSeen >= :since)
            ORDER BY article.id LIMIT :limit
            """), arguments: ["last": last?.rawValue ?? 0, "since": since, "limit": limit]
      ).map { try Self.history(of: $0, in: db) }
    }
  }

  /// Relations between claims, page by page.
  ///
  /// - Parameters:
  ///   - last: The last relation of the page before; nil for the first page.
  ///   - since: Only those found since then.
  ///   - limit: At most so many.
  /// - Returns: In the order in which they were found; none behind the last one.
  /// - Throws: What SQLite says.
  package func relations(
    after last: RelationID?, since: Date?, limit: Int
  ) async throws -> [StoredRelation] {
    try await database.read { db in
      try StoredRelation.fetch(after: last, since: since, limit: limit, db)
    }
  }

  /// How many relations `relations` would give in all.
  ///
  /// - Parameter since: Only those found since then.
  /// - Returns: Their number.
  /// - Throws: What SQLite says.
  package func relationCount(since: Date?) async throws -> Int {
    try await database.read { db in
      try Int.fetchOne(
        db.cachedStatement(
          sql: "SELECT count(*) FROM relation WHERE :since IS NULL OR time >= :since"),
        arguments: ["since": since]) ?? 0
    }
  }
}
