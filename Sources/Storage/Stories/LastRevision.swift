internal import GRDB
package import News

/// The last revision of an article that was read.
package struct LastRevision: Hashable, Sendable {
  package let article: ArticleID
  package let revision: RevisionID

  static func fetch(of articles: [ArticleID], in db: GRDB.Database) throws -> [LastRevision] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id FROM revision WHERE articleId = ? AND state = 'done'
        ORDER BY number DESC LIMIT 1
        """)
    return try articles.compactMap { article in
      try RevisionID.fetchOne(statement, arguments: [article])
        .map { LastRevision(article: article, revision: $0) }
    }
  }
}
