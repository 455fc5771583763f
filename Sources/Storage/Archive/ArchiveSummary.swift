package import Foundation
internal import GRDB

/// How much the database holds.
package struct ArchiveSummary: Hashable, Sendable {
  package let articles: Int
  package let claims: Int
  package let pending: Int
  /// How long it takes to read the pending ones, at the speed of the last hundred; nil before the
  /// first was read.
  package let pendingTime: Duration?
  package let alerts: Int
  /// The last alert's number and time.
  package let lastAlert: Int64?
  package let lastAlertTime: Date?
  /// Alerts that are not known to be in the log yet.
  package let undelivered: Int
}

extension NewsArchive {
  /// Counts what the database holds.
  ///
  /// - Throws: What SQLite says.
  package func summary() async throws -> ArchiveSummary {
    try await database.read { db in
      let counts = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT (SELECT count(*) FROM article) AS articles,
              (SELECT count(*) FROM claim) AS claims,
              (SELECT count(*) FROM revision WHERE state = 'pending') AS pending,
              (SELECT count(*) FROM alert) AS alerts,
              (SELECT count(*) FROM alert
                WHERE seq > coalesce((SELECT seq FROM logPosition), 0)) AS undelivered,
              (SELECT seconds / articles FROM readingRate) AS secondsPerArticle
            """))
      let last = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT seq, time FROM alert ORDER BY seq DESC LIMIT 1"))
      let pending: Int = counts?["pending"] ?? 0
      let secondsPerArticle: Double? = counts?["secondsPerArticle"]
      return ArchiveSummary(
        articles: counts?["articles"] ?? 0, claims: counts?["claims"] ?? 0, pending: pending,
        pendingTime: secondsPerArticle.map { .seconds($0 * Double(pending)) },
        alerts: counts?["alerts"] ?? 0,
        lastAlert: last?["seq"], lastAlertTime: last?["time"],
        undelivered: counts?["undelivered"] ?? 0)
    }
  }
}
