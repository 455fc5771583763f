internal import Foundation
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
    try await database.write { db in
      var summary = PollSummary()
      let location = try String.fetchOne(
        db, sql: "SELECT location FROM feed WHERE id = ?", arguments: [poll.feed])
      guard location == poll.location else { return summary }
      switch poll.outcome {
      case .unchanged:
        try Self.saveSuccess(of: poll, isWhole: true, in: db)
      case .read(let reading):
        let isFirst = try Self.isFirstReading(of: poll.feed, in: db)
        for entry in reading.entries {
          let arrival = EntryArrival(
            entry: entry, feed: poll.feed, time: poll.time,
            isBacklog: isFirst && !reading.alertsBacklog)
          try arrival.save(in: db, counting: &summary)
        }
        try Self.saveSuccess(of: poll, isWhole: !reading.bodyHash.isEmpty, in: db)
        try db.execute(
          sql: "UPDATE feed SET title = ?, bodyHash = ?, note = ? WHERE id = ?",
          arguments: [reading.title, reading.bodyHash, reading.note, poll.feed])
      case .failed(let problem):
        try Self.saveFailure(of: poll, problem: problem, in: db)
      }
      return summary
    }
  }

  private static func isFirstReading(of feed: FeedID, in db: GRDB.Database) throws -> Bool {
    try String.fetchOne(db, sql: "SELECT firstSuccess FROM feed WHERE id = ?", arguments: [feed])
      == nil
  }

  /// Until a document came whole, its feed hasn't been seen whole, and what follows may be as old
  /// as the rest; a feed that is cut each time counts as seen after a day.
  private static func saveSuccess(
    of poll: PollRecord, isWhole: Bool, in db: GRDB.Database
  ) throws {
    try db.execute(
      sql: """
        UPDATE feed SET lastPoll = :time, lastSuccess = :time, nextPoll = :next,
          firstSuccess = coalesce(firstSuccess, iif(:isWhole OR :dayBefore >
            (SELECT min(firstSeen) FROM article WHERE feedId = :feed), :time, NULL)),
          validators = :validators,
          failures = 0, refusals = 0, problem = NULL, problemSince = NULL
        WHERE id = :feed
        """,
      arguments: [
        "time": poll.time, "dayBefore": poll.time.addingTimeInterval(-86_400),
        "isWhole": isWhole, "next": poll.nextPoll, "validators": poll.validators,
        "feed": poll.feed,
      ])
  }

  /// The validators of an error answer are none of the feed's: the old ones stay.
  private static func saveFailure(
    of poll: PollRecord, problem: String, in db: GRDB.Database
  ) throws {
    try db.execute(
      sql: """
        UPDATE feed SET lastPoll = :time, nextPoll = :next, failures = :failures,
          refusals = :refusals, problem = :problem, problemSince = coalesce(problemSince, :time)
        WHERE id = :feed
        """,
      arguments: [
        "time": poll.time, "next": poll.nextPoll, "failures": poll.failures,
        "refusals": poll.refusals, "problem": problem, "feed": poll.feed,
      ])
  }
}
