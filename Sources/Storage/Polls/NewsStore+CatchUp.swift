package import Foundation
internal import GRDB

extension NewsStore {
  /// How far ahead the last poll must lie to show that the clock was set back since.
  private static let clockStep: TimeInterval = 3_600

  /// Gives new times to feeds whose stored ones mean nothing any more, after a start, a suspend or a
  /// step of the clock.
  ///
  /// A feed that was last polled in the future was put off by a clock that has been set back since,
  /// maybe for years. One that is overdue would be polled at once, together with all the others.
  ///
  /// - Parameters:
  ///   - now: The time.
  ///   - grace: How long a feed may be overdue without being put off.
  ///   - time: When to poll a feed that had the given interval, in seconds.
  /// - Returns: How many feeds got a new time.
  /// - Throws: What SQLite says; then all times are as before.
  @discardableResult
  package func catchUp(
    at now: Date, grace: TimeInterval, _ time: @escaping @Sendable (_ interval: Double) -> Date
  ) async throws -> Int {
    try await database.write { db in
      let rows = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT id, lastPoll, nextPoll FROM feed
            WHERE isWatched AND nextPoll IS NOT NULL AND (nextPoll < ? OR lastPoll > ?)
            """),
        arguments: [
          now.addingTimeInterval(-grace).stored, now.addingTimeInterval(Self.clockStep).stored,
        ])
      let update = try db.cachedStatement(sql: "UPDATE feed SET nextPoll = ? WHERE id = ?")
      for row in rows {
        let lastPoll: Date? = row["lastPoll"]
        let nextPoll: Date = row["nextPoll"]
        let interval = max(0, nextPoll.timeIntervalSince(lastPoll ?? nextPoll))
        try update.execute(arguments: [time(interval).stored, row["id"] as Int64])
      }
      return rows.count
    }
  }
}
