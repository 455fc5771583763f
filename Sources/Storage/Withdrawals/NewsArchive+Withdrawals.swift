internal import GRDB
package import News

extension NewsArchive {
  /// The articles whose withdrawal is still to be told, once their claims are known.
  ///
  /// - Parameter limit: At most as many.
  /// - Returns: The oldest article first.
  /// - Throws: What SQLite says.
  package func pendingWithdrawals(limit: Int) async throws -> [Withdrawal] {
    try await database.read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT articleId, reason FROM withdrawal
            WHERE state = 'pending' AND NOT EXISTS (
              SELECT * FROM revision
              WHERE revision.articleId = withdrawal.articleId AND revision.state = 'pending')
            ORDER BY articleId LIMIT ?
            """),
        arguments: [limit]
      ).map { Withdrawal(article: $0["articleId"], reason: $0["reason"]) }
    }
  }

  /// An article with the last of its revisions that was read.
  ///
  /// - Parameter article: The article.
  /// - Returns: Nil where none was read, or it was purged.
  /// - Throws: What SQLite says.
  package func report(of article: ArticleID) async throws -> StoredReport? {
    try await database.read { db in try Self.reports(of: [article], in: db).first }
  }

  /// A feed's newest entries that are in no other feed.
  ///
  /// - Parameters:
  ///   - feed: The feed.
  ///   - limit: At most as many.
  /// - Returns: The newest article's first.
  /// - Throws: What SQLite says.
  package func newestEntries(of feed: FeedID, limit: Int) async throws -> [ListedEntry] {
    try await database.read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT entry.articleId, entry.key, article.canonicalURL FROM entry
            JOIN article ON article.id = entry.articleId
            WHERE entry.feedId = :feed AND NOT EXISTS (
              SELECT * FROM entry AS other
              WHERE other.articleId = entry.articleId AND other.feedId <> :feed)
            ORDER BY entry.articleId DESC LIMIT :limit
            """),
        arguments: ["feed": feed, "limit": limit]
      ).map {
        ListedEntry(article: $0["articleId"], key: $0["key"], canonicalURL: $0["canonicalURL"])
      }
    }
  }
}
