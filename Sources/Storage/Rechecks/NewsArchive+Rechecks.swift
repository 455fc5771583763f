package import Foundation
internal import GRDB

extension NewsArchive {
  /// The pages that are to be looked at again by now.
  ///
  /// - Parameters:
  ///   - now: The time.
  ///   - limit: At most as many.
  /// - Returns: The longest overdue first.
  /// - Throws: What SQLite says.
  package func dueRechecks(at now: Date, limit: Int) async throws -> [Recheck] {
    try await database.read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT recheck.*, feed.name AS feed, revision.title, revision.text,
              revision.withheldLines, revision.language, revision.isPartial
            FROM recheck
            JOIN article ON article.id = recheck.articleId
            JOIN feed ON feed.id = article.feedId
            JOIN revision ON revision.articleId = article.id AND revision.seenUntil IS NULL
            WHERE nextVisit <= ? ORDER BY nextVisit LIMIT ?
            """),
        arguments: [now.stored, limit]
      ).map(Recheck.init)
    }
  }
}
