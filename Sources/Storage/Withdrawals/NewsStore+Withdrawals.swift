package import Foundation
internal import GRDB
internal import News

extension NewsStore {
  /// Notes that an article was withdrawn; only the first time counts.
  static func save(_ withdrawal: Withdrawal, at time: Date, in db: GRDB.Database) throws {
    // The article may have been purged meanwhile.
    try db.run(
      sql: """
        INSERT OR IGNORE INTO withdrawal (articleId, reason, time, state)
        SELECT id, ?, ?, 'pending' FROM article WHERE id = ?
        """,
      arguments: [withdrawal.reason, time.stored, withdrawal.article])
  }

  /// Commits that a withdrawal was told: its relation and its alerts.
  ///
  /// - Parameters:
  ///   - withdrawal: The withdrawal.
  ///   - relation: What is to be stored of it; nil where the article was never read.
  ///   - recent: Since when to count the alerts of each watch; nil: nobody asks.
  ///   - alerts: Makes the alerts, numbered from `AlertContext.nextSeq` without gaps.
  /// - Returns: How many alerts were raised: none where the outlet still has the text elsewhere, or
  ///   another has told it before.
  /// - Throws: What SQLite or `alerts` says; then nothing is stored.
  @discardableResult
  package func finish(
    _ withdrawal: Withdrawal, relation: FoundRelation?, countingAlertsSince recent: Date?,
    alerts: @escaping @Sendable (AlertContext) throws -> ArticleAlerts
  ) async throws -> Int {
    try await database.write { db in
      let article = withdrawal.article
      let isReplaced = try Self.isReplaced(withdrawal, in: db)
      try db.run(
        sql: "UPDATE withdrawal SET state = ? WHERE articleId = ? AND state = 'pending'",
        arguments: [isReplaced ? "replaced" : "told", article])
      guard db.changesCount == 1, !isReplaced, let relation else { return 0 }
      let context = AlertContext(
        claims: [], relations: [try Self.save(relation, of: article, claims: [], in: db)],
        story: try Self.story(of: article, in: db), alertedWatches: [],
        recentAlerts: try recent.map { try Self.alertCounts(since: $0, in: db) } ?? [:],
        told: [:], nextSeq: try Self.nextSeq(in: db))
      let raised = try alerts(context).raised
      for outgoing in raised { try Self.insert(outgoing, about: article, in: db) }
      return raised.count
    }
  }

  /// Whether the outlet has the same text in another article that it has not withdrawn: under a new
  /// address, an article lives on.
  private static func isReplaced(_ withdrawal: Withdrawal, in db: GRDB.Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (
            SELECT * FROM storyArticle AS own
            JOIN article ON article.id = own.articleId
            JOIN storyArticle AS other
              ON other.duplicateOf = coalesce(own.duplicateOf, own.articleId)
                OR other.articleId = own.duplicateOf
            JOIN article AS copy ON copy.id = other.articleId AND copy.outlet = article.outlet
            WHERE own.articleId = :article AND copy.id <> :article
              AND copy.id NOT IN (SELECT articleId FROM withdrawal))
          """),
      arguments: ["article": withdrawal.article]) ?? false
  }
}
