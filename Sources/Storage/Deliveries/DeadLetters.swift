package import Foundation
internal import GRDB

/// What sinks gave up on, for a person who has mended what was wrong.
///
/// It is written to beside the daemon, in one short transaction: SQLite lets one of two writers wait.
package struct DeadLetters: Sendable {
  private let database: any DatabaseWriter

  /// Opens the database of a daemon that may be running.
  ///
  /// As the daemon does, whoever opens it ends without closing it: readers that may not write need
  /// the write-ahead log, which closing the last connection would delete.
  ///
  /// - Parameter path: The database's file.
  /// - Throws: `StorageError`, or what SQLite says.
  package init(path: String) throws {
    // What can't be read, or is of another version, isn't written to either.
    _ = try NewsArchive(path: path)
    do {
      database = try DatabaseQueue(path: path, configuration: NewsStore.configuration)
    } catch let error as DatabaseError {
      throw StorageError.unreadable(path: path, reason: "\(error)")
    }
  }

  init(database: any DatabaseWriter) { self.database = database }

  /// Lets a sink try once more what it gave up on: at once, and from then on as long as anything new.
  ///
  /// A digest goes again as the digest that it was, under its number.
  ///
  /// - Parameters:
  ///   - sink: The sink's name.
  ///   - since: Only what holds an alert raised since then.
  ///   - now: The time.
  /// - Returns: How many alerts wait again.
  /// - Throws: What SQLite says; then none does.
  package func resend(to sink: String, since: Date?, at now: Date) async throws -> Int {
    try await database.write { db in
      try db.run(
        sql: """
          UPDATE delivery SET state = 'waiting', due = :now, attempts = 0, firstAttempt = NULL,
            problem = NULL
          WHERE sink = :sink AND state = 'dead' AND job IN (
            SELECT job FROM delivery AS dead JOIN alert USING (seq)
            WHERE dead.sink = :sink AND dead.state = 'dead'
              AND (:since IS NULL OR alert.time >= :since))
          """, arguments: ["sink": sink, "since": since, "now": now.stored])
      let count = db.changesCount
      if count > 0 {
        try db.run(
          sql: "UPDATE sink SET pausedUntil = NULL, failures = 0 WHERE name = ?",
          arguments: [sink])
      }
      return count
    }
  }
}
