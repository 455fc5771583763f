internal import GRDB

extension NewsArchive {
  /// The next revisions whose claims are to be extracted: fresh ones before backlog, each in the
  /// order in which they came.
  ///
  /// - Parameter limit: At most as many.
  /// - Returns: None when the queue is empty.
  /// - Throws: What SQLite says.
  package func pendingArticles(limit: Int) async throws -> [PendingArticle] {
    try await database.read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT revision.*, feed.name AS feed, article.outlet, article.url, article.published,
              article.utcOffset, article.firstSeen
            FROM revision
            JOIN article ON article.id = revision.articleId
            JOIN feed ON feed.id = article.feedId
            WHERE revision.state = 'pending'
            ORDER BY revision.isBacklog, revision.id LIMIT ?
            """),
        arguments: [limit]
      ).map(PendingArticle.init)
    }
  }
}
