internal import Foundation
internal import GRDB

extension NewsStore {
  /// How long a feed must not have listed an entry for what is left of it to go: feeds that list
  /// theirs once more do so within a year (an annual review).
  private static let memory: TimeInterval = 365 * 86_400
  /// How exactly it is known when an entry was listed, so that not each poll writes.
  private static let grain: TimeInterval = 30 * 86_400

  /// Forgets the purged entries that the feed hasn't listed for long.
  ///
  /// Only a feed that was just read can forget one: what is unchanged for years lists the same.
  ///
  /// - Parameters:
  ///   - reading: What the feed lists now.
  ///   - poll: The poll that read it.
  ///   - db: Its transaction.
  /// - Throws: What SQLite says.
  static func forgetOldTombstones(
    of reading: FeedReading, in poll: PollRecord, _ db: GRDB.Database
  ) throws {
    try db.cachedStatement(
      sql: "UPDATE tombstone SET lastSeen = ? WHERE feedId = ? AND lastSeen IS NULL"
    ).execute(arguments: [poll.time.stored, poll.feed])
    let seen = try db.cachedStatement(
      sql: """
        UPDATE tombstone SET lastSeen = :now
        WHERE feedId = :feed AND key = :key AND lastSeen < :old
        """)
    for key in reading.buried {
      try seen.execute(arguments: [
        "now": poll.time.stored, "feed": poll.feed, "key": key,
        "old": poll.time.addingTimeInterval(-grain),
      ])
    }
    // A document that was cut off may have listed more.
    guard !reading.bodyHash.isEmpty else { return }
    try db.cachedStatement(sql: "DELETE FROM tombstone WHERE feedId = ? AND lastSeen < ?")
      .execute(arguments: [poll.feed, poll.time.addingTimeInterval(-memory)])
  }
}
