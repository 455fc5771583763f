package import Foundation
internal import GRDB
internal import News

extension NewsStore {
  /// Deletes articles that were last heard of before a time, with their claims and relations.
  ///
  /// Their alerts stay, and so does what tells their entries from new ones.
  ///
  /// - Parameters:
  ///   - time: Articles with a revision since then stay, and so do those that wait to be read.
  ///   - limit: At most so many.
  /// - Returns: How many were deleted.
  /// - Throws: What SQLite says; then none is.
  package func purgeArticles(before time: Date, limit: Int) async throws -> Int {
    try await database.write { db in
      let articles = try ArticleID.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT id FROM article WHERE firstSeen < :time AND NOT EXISTS (
              SELECT * FROM revision
              WHERE articleId = article.id AND (state = 'pending' OR seenFrom >= :time))
            ORDER BY firstSeen LIMIT :limit
            """), arguments: ["time": time.stored, "limit": limit])
      guard !articles.isEmpty else { return 0 }
      try Self.delete(articles, in: db)
      return articles.count
    }
  }

  /// Deletes alerts that were raised before a time, once their articles are gone.
  ///
  /// Alerts that are not in the log yet, or wait for a sink, stay; so does the last one in the log.
  ///
  /// - Parameters:
  ///   - time: Later ones stay.
  ///   - limit: At most so many.
  /// - Returns: How many were deleted.
  /// - Throws: What SQLite says; then none is.
  package func purgeAlerts(before time: Date, limit: Int) async throws -> Int {
    try await database.write { db in
      try db.run(
        sql: """
          DELETE FROM alert WHERE seq IN (
            SELECT seq FROM alert
            WHERE time < ? AND articleId IS NULL
              AND seq < (SELECT seq FROM logPosition)
              AND NOT EXISTS (
                SELECT * FROM delivery
                WHERE delivery.seq = alert.seq AND state IN ('held', 'waiting'))
            ORDER BY time LIMIT ?)
          """, arguments: [time.stored, limit])
      return db.changesCount
    }
  }

  /// Gives pages that hold nothing any more back to the file system.
  ///
  /// A database that was made before this was possible keeps and reuses them instead.
  ///
  /// - Throws: What SQLite says.
  package func giveBackSpace() async throws {
    try await database.writeWithoutTransaction { db in
      // Each row that it gives is a page that was given back.
      _ = try Row.fetchAll(db, sql: "PRAGMA incremental_vacuum(\(Self.pagesGivenBack))")
    }
  }

  /// Pages of 4 KiB that are given back at once: moving them keeps writers waiting.
  private static let pagesGivenBack = 2_000

  private static func delete(_ articles: [ArticleID], in db: GRDB.Database) throws {
    let ids = try JSONColumn.encode(articles.map(\.rawValue))
    try db.run(
      sql: """
        INSERT OR REPLACE INTO tombstone (feedId, key, contentHash, outlet, canonicalURL, title)
        SELECT entry.feedId, key, contentHash, outlet, canonicalURL, title
        FROM entry
        JOIN article ON article.id = entry.articleId
        JOIN revision ON revision.articleId = article.id AND revision.seenUntil IS NULL
        WHERE entry.articleId IN (SELECT value FROM json_each(?))
        """, arguments: [ids])
    try db.run(
      sql: """
        UPDATE alert SET articleId = NULL WHERE articleId IN (SELECT value FROM json_each(?))
        """, arguments: [ids])
    try db.run(
      sql: """
        UPDATE story SET articles = articles - gone.count
        FROM (SELECT storyId, count(*) AS count FROM storyArticle
          WHERE articleId IN (SELECT value FROM json_each(?)) GROUP BY storyId) AS gone
        WHERE story.id = gone.storyId
        """, arguments: [ids])
    try db.run(
      sql: "DELETE FROM article WHERE id IN (SELECT value FROM json_each(?))", arguments: [ids])
    // The newest story stays: its number must not be given again.
    try db.run(
      sql: "DELETE FROM story WHERE articles = 0 AND id < (SELECT max(id) FROM story)")
    try db.run(sql: "DELETE FROM speaker WHERE claims = 0")
  }
}
