package import Foundation
internal import GRDB

extension NewsStore {
  /// What a sink is to send next, in the order of the alerts' numbers.
  ///
  /// Alerts whose time of being held back is over become a digest for each watch, for good.
  ///
  /// - Parameters:
  ///   - sink: The sink's name.
  ///   - now: The time.
  /// - Returns: What to do now.
  /// - Throws: What SQLite says.
  package func nextDelivery(to sink: String, at now: Date) async throws -> NextDelivery {
    let isHeldDue = try await database.read { db in
      try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT * FROM delivery WHERE sink = ? AND state = 'held' AND due <= ?)
          """, arguments: [sink, now]) ?? false
    }
    if isHeldDue { try await closeDigests(of: sink, at: now) }
    return try await database.read { db in
      let pause = try Date.fetchOne(
        db, sql: "SELECT pausedUntil FROM sink WHERE name = ?", arguments: [sink])
      if let pause, pause > now {
        // Only what waits is worth waking up for.
        return try Self.hasOutstanding(sink, in: db) ? .later(pause) : .nothing
      }
      if let delivery = try Delivery.fetchDue(to: sink, at: now, in: db) { return .now(delivery) }
      let next = try Date.fetchOne(
        db,
        sql: """
          SELECT min(due) FROM delivery WHERE sink = ? AND state IN ('held', 'waiting')
          """, arguments: [sink])
      return next.map { .later($0) } ?? .nothing
    }
  }

  /// Records how an attempt ended.
  ///
  /// - Parameters:
  ///   - delivery: What was tried.
  ///   - outcome: How it ended.
  ///   - now: When.
  /// - Throws: What SQLite says; then the same is sent once more, under the same number.
  package func settle(
    _ delivery: Delivery, _ outcome: DeliveryOutcome, at now: Date
  ) async throws {
    try await database.write { db in
      switch outcome {
      case .sent:
        try delivery.update(to: "sent", due: now, problem: nil, at: now, in: db)
        try db.execute(
          sql: """
            INSERT INTO sink (name, lastSent) VALUES (?, ?)
            ON CONFLICT (name) DO UPDATE SET failures = 0, failingSince = NULL,
              pausedUntil = NULL, problem = NULL, lastSent = excluded.lastSent
            """, arguments: [delivery.sink, now])
      case .failed(let problem, let due, let pause):
        try delivery.update(to: "waiting", due: due, problem: problem, at: now, in: db)
        try db.execute(
          sql: """
            INSERT INTO sink (name, failures, failingSince, pausedUntil, problem)
            VALUES (?, 1, ?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET failures = failures + 1,
              failingSince = coalesce(failingSince, excluded.failingSince),
              pausedUntil = excluded.pausedUntil, problem = excluded.problem
            """, arguments: [delivery.sink, now, pause, problem])
      case .dead(let problem):
        try delivery.update(to: "dead", due: now, problem: problem, at: now, in: db)
      }
    }
  }

  /// How many attempts to reach a sink have failed in a row.
  ///
  /// - Parameter sink: The sink's name.
  /// - Returns: 0 where the last one succeeded.
  /// - Throws: What SQLite says.
  package func failures(of sink: String) async throws -> Int {
    try await database.read { db in
      try Int.fetchOne(db, sql: "SELECT failures FROM sink WHERE name = ?", arguments: [sink]) ?? 0
    }
  }

  /// Lets everything that waits be tried at once: the user may have mended what was wrong.
  ///
  /// What waits for a sink that is no more is dropped: it would wait, and keep its alert, for ever.
  ///
  /// - Parameters:
  ///   - sinks: The sinks that there are.
  ///   - now: The time.
  /// - Throws: What SQLite says.
  package func resumeDeliveries(to sinks: [String], at now: Date) async throws {
    try await database.write { db in
      try db.execute(
        sql: """
          DELETE FROM delivery WHERE state IN ('held', 'waiting')
            AND sink NOT IN (SELECT value FROM json_each(?))
          """, arguments: [try JSONColumn.encode(sinks)])
      try db.execute(sql: "UPDATE sink SET pausedUntil = NULL, failures = 0")
      try db.execute(
        sql: "UPDATE delivery SET due = min(due, ?) WHERE state = 'waiting'", arguments: [now])
    }
  }

  private func closeDigests(of sink: String, at now: Date) async throws {
    try await database.write { db in
      try db.execute(
        sql: """
          UPDATE delivery SET state = 'waiting', due = :now,
            job = (SELECT max(other.seq) FROM delivery AS other
              WHERE other.sink = delivery.sink AND other.state = 'held' AND other.due <= :now
                AND other.watch IS delivery.watch)
          WHERE sink = :sink AND state = 'held' AND due <= :now
          """, arguments: ["sink": sink, "now": now])
    }
  }

  private static func hasOutstanding(_ sink: String, in db: GRDB.Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT * FROM delivery WHERE sink = ? AND state IN ('held', 'waiting'))
        """, arguments: [sink]) ?? false
  }
}

extension Delivery {
  /// The first thing that waits and whose time has come.
  static func fetchDue(to sink: String, at now: Date, in db: GRDB.Database) throws -> Delivery? {
    let job = try Int64.fetchOne(
      db,
      sql: """
        SELECT min(job) FROM delivery WHERE sink = ? AND state = 'waiting' AND due <= ?
        """, arguments: [sink, now])
    guard let job else { return nil }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT alert.seq, line, attempts, firstAttempt
        FROM delivery JOIN alert ON alert.seq = delivery.seq
        WHERE sink = ? AND state = 'waiting' AND job = ? ORDER BY alert.seq
        """, arguments: [sink, job])
    return Delivery(
      sink: sink, job: job,
      alerts: rows.map { StoredAlert(seq: $0["seq"], line: [UInt8]($0["line"] as Data)) },
      attempts: rows.first?["attempts"] ?? 0, firstAttempt: rows.first?["firstAttempt"])
  }

  fileprivate func update(
    to state: String, due: Date, problem: String?, at now: Date, in db: GRDB.Database
  ) throws {
    try db.execute(
      sql: """
        UPDATE delivery SET state = ?, due = ?, problem = ?, attempts = attempts + 1,
          firstAttempt = coalesce(firstAttempt, ?)
        WHERE sink = ? AND job = ? AND state = 'waiting'
        """, arguments: [state, due, problem, now, sink, job])
  }
}
