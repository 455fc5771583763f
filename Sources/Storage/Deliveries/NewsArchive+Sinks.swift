internal import Foundation
internal import GRDB

extension NewsArchive {
  /// How deliveries to sinks are going.
  ///
  /// - Parameter names: The sinks that the configuration names.
  /// - Returns: One state for each, in their order.
  /// - Throws: What SQLite says.
  package func sinkStates(of names: [String]) async throws -> [SinkState] {
    try await database.read { db in try names.map { try SinkState.fetch($0, in: db) } }
  }

  /// The last alerts that a sink was sent.
  ///
  /// - Parameters:
  ///   - sink: The sink's name.
  ///   - limit: At most so many.
  /// - Returns: The alerts, newest first.
  /// - Throws: What SQLite says.
  package func sentAlerts(to sink: String, limit: Int) async throws -> [StoredAlert] {
    try await database.read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT alert.seq, line FROM delivery JOIN alert ON alert.seq = delivery.seq
            WHERE sink = ? AND state = 'sent' ORDER BY delivery.seq DESC LIMIT ?
            """), arguments: [sink, limit]
      ).map { StoredAlert(seq: $0["seq"], line: [UInt8]($0["line"] as Data)) }
    }
  }
}

extension SinkState {
  fileprivate static let deadLetterLimit = 20

  fileprivate static func fetch(_ name: String, in db: GRDB.Database) throws -> SinkState {
    let counts = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT state, count(*) AS count FROM delivery WHERE sink = ? GROUP BY state"),
      arguments: [name]
    ).reduce(into: [String: Int]()) { $0[$1["state"]] = $1["count"] }
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT * FROM sink WHERE name = ?"), arguments: [name])
    let dead = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT seq, problem FROM delivery WHERE sink = ? AND state = 'dead'
          ORDER BY seq DESC LIMIT ?
          """), arguments: [name, deadLetterLimit])
    let held = counts["held"] ?? 0
    return SinkState(
      name: name, waiting: (counts["waiting"] ?? 0) + held, held: held, sent: counts["sent"] ?? 0,
      dead: counts["dead"] ?? 0, failures: row?["failures"] ?? 0,
      failingSince: row?["failingSince"], pausedUntil: row?["pausedUntil"],
      problem: row?["problem"] ?? dead.first?["problem"], lastSent: row?["lastSent"],
      deadLetters: dead.map { $0["seq"] })
  }
}
