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
        db.cachedStatement(
          sql: """
            SELECT EXISTS (SELECT * FROM delivery WHERE sink = ? AND state = 'held' AND due <= ?)
            """), arguments: [sink, now.stored]) ?? false
    }
    if isHeldDue { try await closeDigests(of: sink, at: now) }
    return try await database.read { db in
      let pause = try Date.fetchOne(
        db.cachedStatement(sql: "SELECT pausedUntil FROM sink WHERE name = ?"), arguments: [sink])
      if let pause, pause > now {
        // Only what waits is worth waking up for.
        return try Self.hasOutstanding(sink, in: db) ? .later(pause) : .nothing
      }
      if let delivery = try Delivery.fetchDue(to: sink, at: now, in: db) { return .now(delivery) }
      let next = try Date.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT min(due) FROM (
              SELECT due FROM delivery INDEXED BY deliveryHeld WHERE sink = :sink AND state = 'held'
              UNION ALL
              SELECT due FROM delivery INDEXED BY deliveryWaiting
              WHERE sink = :sink AND state = 'waiting')
            """), arguments: ["sink": sink])
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
        try Self.hasten(delivery.sink, at: now, in: db)
        try db.run(
          sql: """
            INSERT INTO sink (name, lastSent) VALUES (?, ?)
            ON CONFLICT (name) DO UPDATE SET failures = 0, failingSince = NULL,
              pausedUntil = NULL, problem = NULL, lastSent = excluded.lastSent
            """, arguments: [delivery.sink, now.stored])
      case .failed(let problem, let due, let pause):
        try delivery.update(to: "waiting", due: due, problem: problem, at: now, in: db)
        try db.run(
          sql: """
            INSERT INTO sink (name, failures, failingSince, pausedUntil, problem)
            VALUES (?, 1, ?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET failures = failures + 1,
              failingSince = coalesce(failingSince, excluded.failingSince),
              pausedUntil = excluded.pausedUntil, problem = excluded.problem
            """, arguments: [delivery.sink, now.stored, pause, problem])
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
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT failures FROM sink WHERE name = ?"), arguments: [sink]) ?? 0
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
      try db.run(
        sql: """
          DELETE FROM delivery WHERE state IN ('held', 'waiting')
            AND sink NOT IN (SELECT value FROM json_each(?))
          """, arguments: [try JSONColumn.encode(sinks)])
      try db.run(sql: "UPDATE sink SET pausedUntil = NULL, failures = 0")
      try db.run(
        sql: "UPDATE delivery SET due = min(due, ?) WHERE state = 'waiting'",
        arguments: [now.stored])
    }
  }

  /// How many alerts a digest is made of at most: they are all in memory when it is sent.
  private static let digestLimit = 200

  private func closeDigests(of sink: String, at now: Date) async throws {
    try await database.write { db in
      try db.run(
        sql: """
          UPDATE delivery SET state = 'waiting', due = :now, job = part.job
          FROM (
            SELECT seq, max(seq) OVER (PARTITION BY watch, chunk) AS job
            FROM (
              SELECT seq, watch,
                (row_number() OVER (PARTITION BY watch ORDER BY seq) - 1) / :limit AS chunk
              FROM delivery INDEXED BY deliveryHeld
              WHERE sink = :sink AND state = 'held' AND due <= :now)) AS part
          WHERE delivery.sink = :sink AND delivery.seq = part.seq
          """, arguments: ["sink": sink, "now": now.stored, "limit": Self.digestLimit])
    }
  }

  /// After how many failures of a sink in a row its alerts wait longer than itself does, so that the
  /// first ones, which were tried most, would come last when it takes alerts again.
  private static let longOutage = 8

  /// Lets what waits be tried now that a sink takes alerts again after a long outage.
  private static func hasten(_ sink: String, at now: Date, in db: GRDB.Database) throws {
    try db.run(
      sql: """
        UPDATE delivery INDEXED BY deliveryWaiting SET due = min(due, :now)
        WHERE sink = :sink AND state = 'waiting'
          AND (SELECT failures FROM sink WHERE name = :sink) > :outage
        """, arguments: ["sink": sink, "now": now.stored, "outage": longOutage])
  }

  private static func hasOutstanding(_ sink: String, in db: GRDB.Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (
              SELECT * FROM delivery INDEXED BY deliveryHeld WHERE sink = :sink AND state = 'held')
            OR EXISTS (
              SELECT * FROM delivery INDEXED BY deliveryWaiting
              WHERE sink = :sink AND state = 'waiting')
          """), arguments: ["sink": sink]) ?? false
  }
}

extension Delivery {
  /// The first thing that waits and whose time has come.
  static func fetchDue(to sink: String, at now: Date, in db: GRDB.Database) throws -> Delivery? {
    let job = try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT min(job) FROM delivery INDEXED BY deliveryWaiting
          WHERE sink = ? AND state = 'waiting' AND due <= ?
          """), arguments: [sink, now.stored])
    guard let job else { return nil }
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT alert.seq, line, attempts, firstAttempt
          FROM delivery INDEXED BY deliveryWaiting JOIN alert ON alert.seq = delivery.seq
          WHERE sink = ? AND state = 'waiting' AND job = ? ORDER BY alert.seq
          """), arguments: [sink, job])
    return Delivery(
      sink: sink, job: job,
      alerts: rows.map { StoredAlert(seq: $0["seq"], line: [UInt8]($0["line"] as Data)) },
      attempts: rows.first?["attempts"] ?? 0, firstAttempt: rows.first?["firstAttempt"])
  }

  fileprivate func update(
    to state: String, due: Date, problem: String?, at now: Date, in db: GRDB.Database
  ) throws {
    try db.run(
      sql: """
        UPDATE delivery INDEXED BY deliveryWaiting
        SET state = ?, due = ?, problem = ?, attempts = attempts + 1,
          firstAttempt = coalesce(firstAttempt, ?)
        WHERE sink = ? AND job = ? AND state = 'waiting'
        """, arguments: [state, due.stored, problem, now.stored, sink, job])
  }
}
