package import Foundation
internal import GRDB
internal import News

extension NewsStore {
  /// Commits what a poll brought: its new articles and revisions as pending, and the feed's state.
  ///
  /// - Parameter poll: What the poll brought.
  /// - Returns: How much was new; nothing where the feed has moved since the poll began.
  /// - Throws: What SQLite says; then nothing of the poll is stored.
  @discardableResult
  package func save(_ poll: PollRecord) async throws -> PollSummary {
    try await database.write { db in try Self.save(poll, in: db) }
  }

  /// Commits what many polls brought, in one transaction.
  ///
  /// - Parameters:
  ///   - polls: What each poll brought, in their order.
  ///   - embargoes: Until when hosts want to be left alone.
  /// - Returns: How many alerts were raised on the feeds themselves.
  /// - Throws: What SQLite says; then nothing of any poll is stored.
  @discardableResult
  package func save(_ polls: [PollRecord], embargoes: [String: Date]) async throws -> Int {
    try await database.write { db in
      try Self.save(embargoes: embargoes, in: db)
      return try polls.reduce(0) { try $0 + Self.save($1, in: db).newAlerts }
    }
  }

  private static func save(_ poll: PollRecord, in db: GRDB.Database) throws -> PollSummary {
    var summary = PollSummary()
    let location = try db.cachedStatement(sql: "SELECT location FROM feed WHERE id = ?")
    guard try String.fetchOne(location, arguments: [poll.feed]) == poll.location else {
      return summary
    }
    switch poll.outcome {
    case .unchanged:
      try saveSuccess(of: poll, in: db)
    case .read(let reading):
      try save(reading, of: poll, in: db, counting: &summary)
    case .failed(let problem):
      try saveFailure(of: poll, problem: problem, in: db)
    case .excused(let problem, let since):
      try saveExcuse(of: poll, problem: problem, since: since, in: db)
    }
    try poll.memory?.save(of: poll.feed, in: db)
    try poll.window?.save(of: poll.feed, in: db)
    for withdrawal in poll.withdrawals { try save(withdrawal, at: poll.time, in: db) }
    for alert in poll.alerts {
      let outgoing = alert(try nextSeq(in: db))
      try insert(
        OutgoingAlert(alert: outgoing.alert, line: outgoing.line, sinks: poll.sinks), about: nil,
        in: db)
      summary.newAlerts += 1
    }
    return summary
  }

  private static func save(
    _ reading: FeedReading, of poll: PollRecord, in db: GRDB.Database,
    counting summary: inout PollSummary
  ) throws {
    let isFirst = try isFirstReading(of: poll.feed, in: db)
    var lines = LineMemory()
    for entry in reading.entries {
      let arrival = EntryArrival(
        entry: entry, feed: poll.feed, time: poll.time,
        isBacklog: isFirst && !reading.alertsBacklog)
      try arrival.save(in: db, learning: &lines, counting: &summary)
    }
    try lines.save(in: db)
    try forgetOldTombstones(of: reading, in: poll, db)
    try db.run(
      sql: "UPDATE feed SET title = ?, bodyHash = ?, note = ? WHERE id = ?",
      arguments: [reading.title, reading.bodyHash, reading.note, poll.feed])
    try saveSuccess(of: poll, in: db)
  }

  private static func isFirstReading(of feed: FeedID, in db: GRDB.Database) throws -> Bool {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT firstSuccess FROM feed WHERE id = ?"), arguments: [feed])
      == nil
  }

  /// Until a document came whole, its feed hasn't been seen whole, and what follows may be as old
  /// as the rest; a feed that is cut each time counts as seen after a day.
  private static func saveSuccess(of poll: PollRecord, in db: GRDB.Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        UPDATE feed SET lastPoll = ?1, lastSuccess = ?1, nextPoll = ?2, nextPollReason = ?3,
          firstSuccess = coalesce(firstSuccess, iif(
            bodyHash <> '' OR strftime('%Y-%m-%d %H:%M:%f', ?1, '-1 day') >
            (SELECT min(firstSeen) FROM article WHERE feedId = ?6), ?1, NULL)),
          validators = ?4,
          failures = 0, refusals = 0, problem = ?5, problemSince = iif(?5 IS NULL, NULL, ?1)
        WHERE id = ?6
        """)
    let next = poll.stop == nil ? poll.nextPoll : nil
    try statement.execute(arguments: [
      poll.time.stored, next?.stored, poll.stop ?? poll.reason, poll.validators, poll.stop,
      poll.feed,
    ])
  }

  /// The validators of an error answer are none of the feed's: the old ones stay.
  private static func saveFailure(
    of poll: PollRecord, problem: String, in db: GRDB.Database
  ) throws {
    try db.run(
      sql: """
        UPDATE feed SET lastPoll = :time, nextPoll = :next, nextPollReason = :reason,
          failures = :failures, refusals = :refusals, problem = :problem,
          problemSince = coalesce(problemSince, :time)
        WHERE id = :feed
        """,
      arguments: [
        "time": poll.time.stored, "next": poll.nextPoll?.stored, "reason": poll.reason,
        "failures": poll.failures,
        "refusals": poll.refusals, "problem": problem, "feed": poll.feed,
      ])
  }

  /// The poll took place, and that is all: `lastPoll` tells when, the rest is as it was.
  private static func saveExcuse(
    of poll: PollRecord, problem: String?, since: Date?, in db: GRDB.Database
  ) throws {
    try db.run(
      sql: """
        UPDATE feed SET lastPoll = :time, nextPoll = :next, nextPollReason = :reason,
          failures = :failures, refusals = :refusals, problem = :problem, problemSince = :since
        WHERE id = :feed
        """,
      arguments: [
        "time": poll.time.stored, "next": poll.nextPoll?.stored, "reason": poll.reason,
        "failures": poll.failures,
        "refusals": poll.refusals, "problem": problem, "since": since?.stored, "feed": poll.feed,
      ])
  }
}
