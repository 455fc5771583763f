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
  ) async throws -> [StoredReport] {
    try await database.read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: StoredReport.selection + """

            WHERE revision.id > :last AND revision.state = 'done'
              AND (:since IS NULL OR revision.seenFrom >= :since)
            ORDER BY revision.id LIMIT :limit
            """),
        arguments: ["last": last?.rawValue ?? 0, "since": since, "limit": limit]
      ).map { try StoredReport(row: $0, in: db) }
    }
  }

  /// A revision whose claims are known.
  ///
  /// - Parameter revision: The revision.
  /// - Returns: Nil where it is still to be read, or was purged.
  /// - Throws: What SQLite says.
  package func readRevision(_ revision: RevisionID) async throws -> StoredReport? {
    try await database.read { db in
      try Row.fetchOne(
        db.cachedStatement(
          sql: StoredReport.selection + "\nWHERE revision.id = ? AND revision.state = 'done'"),
        arguments: [revision]
      ).map { try StoredReport(row: $0, in: db) }
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

  /// What an article's story had told when a revision of the article came: the other articles, without
  /// copies, as they were then.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - revision: Its revision.
  ///   - limit: At most as many, those that came to the story last.
  /// - Returns: A revision of each.
  /// - Throws: What SQLite says.
  package func storyRevisions(
    around article: ArticleID, before revision: RevisionID, limit: Int
  ) async throws -> [RevisionID] {
    try await database.read { db in
      try RevisionID.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT max(revision.id) FROM storyArticle AS own
            JOIN storyArticle AS mate ON mate.storyId = own.storyId
              AND mate.articleId <> own.articleId AND mate.duplicateOf IS NULL
            JOIN revision ON revision.articleId = mate.articleId AND revision.state = 'done'
              AND revision.id < :revision
            WHERE own.articleId = :article
            GROUP BY mate.number ORDER BY mate.number DESC LIMIT :limit
            """),
        arguments: ["article": article, "revision": revision, "limit": limit])
    }
  }
}
