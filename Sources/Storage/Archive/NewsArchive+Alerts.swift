package import Foundation
internal import GRDB

extension NewsArchive {
  /// Alerts in the order of their numbers.
  ///
  /// - Parameters:
  ///   - seq: Only those after this one.
  ///   - limit: At most as many.
  /// - Returns: None where there is nothing after `seq`.
  /// - Throws: What SQLite says.
  package func alerts(after seq: Int64, limit: Int) async throws -> [StoredAlert] {
    try await database.read { db in try StoredAlert.fetch(after: seq, limit: limit, in: db) }
  }

  /// The number of the last alert before a time.
  ///
  /// - Parameter time: Nil: the beginning.
  /// - Returns: 0 where there is none.
  /// - Throws: What SQLite says.
  package func lastAlert(before time: Date?) async throws -> Int64 {
    try await database.read { db in
      try Int64.fetchOne(
        db.cachedStatement(sql: "SELECT max(seq) FROM alert WHERE time < ?"), arguments: [time])
        ?? 0
    }
  }
}
