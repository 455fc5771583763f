package import Foundation
internal import GRDB
internal import News

extension NewsStore {
  /// Commits what another look at a page brought: a new revision as pending, or a withdrawal, and
  /// when to look again.
  ///
  /// - Parameters:
  ///   - record: What it brought.
  ///   - time: When the page was looked at.
  /// - Returns: Whether there is something to read or to tell; nothing where a poll has read the page
  ///   meanwhile.
  /// - Throws: What SQLite says; then nothing is stored.
  @discardableResult
  package func save(_ record: RecheckRecord, at time: Date) async throws -> Bool {
    try await database.write { db in
      let (article, page) = (record.recheck.article, record.recheck.page)
      if let next = record.next {
        var isMissing = false
        if case .missing = record.outcome { isMissing = true }
        try db.run(
          sql: """
            UPDATE recheck SET validators = ?, nextVisit = ?, isMissing = ?
            WHERE articleId = ? AND nextVisit = ?
            """,
          arguments: [next.validators, next.nextVisit, isMissing, article, page.nextVisit])
      } else {
        try db.run(
          sql: "DELETE FROM recheck WHERE articleId = ? AND nextVisit = ?",
          arguments: [article, page.nextVisit])
      }
      guard db.changesCount == 1 else { return false }
      switch record.outcome {
      case .unchanged, .missing: return false
      case .read(let text): return try EntryArrival.revise(article, to: text, at: time, in: db)
      case .gone(let reason):
        try Self.save(Withdrawal(article: article, reason: reason), at: time, in: db)
        return true
      }
    }
  }

  /// Notes that a page is to be looked at again; one that was read anew begins anew.
  static func save(
    _ page: VisitedPage, of article: ArticleID, at time: Date, in db: GRDB.Database
  ) throws {
    try db.run(
      sql: """
        INSERT OR REPLACE INTO recheck (articleId, url, validators, firstVisit, nextVisit)
        VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [article, page.url, page.validators, time.stored, page.nextVisit.stored])
  }
}
