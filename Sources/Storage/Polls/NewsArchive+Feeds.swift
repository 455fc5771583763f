package import Foundation
internal import GRDB
package import News

extension NewsArchive {
  /// The state of every feed that the configuration names, by name.
  ///
  /// - Returns: Feeds that are no longer watched are left out.
  /// - Throws: What SQLite says.
  package func watchedFeeds() async throws -> [FeedState] {
    try await database.read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM feed WHERE isWatched ORDER BY name")
        .map(FeedState.init)
    }
  }

  /// How far ahead the last poll must lie to show that the clock was set back since.
  private static let clockStep: TimeInterval = 3_600

  /// The watched feeds whose time has come, the longest overdue first; stopped ones never are.
  ///
  /// A feed that was last polled in the future is due, too: its next poll was reckoned by a clock
  /// that has been set back since, and could lie years ahead.
  ///
  /// - Parameters:
  ///   - now: The time.
  ///   - excluded: Feeds to leave out, for they are being polled.
  ///   - limit: At most as many.
  /// - Returns: Their states.
  /// - Throws: What SQLite says.
  package func dueFeeds(
    at now: Date, excluding excluded: Set<FeedID>, limit: Int
  ) async throws -> [FeedState] {
    try await database.read { db in
      var due: [FeedState] = []
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT * FROM feed
          WHERE isWatched AND (nextPoll <= :now OR nextPoll IS NULL AND problem IS NULL
            OR nextPoll IS NOT NULL AND lastPoll > :future)
          ORDER BY nextPoll, id
          """,
        arguments: ["now": now, "future": now.addingTimeInterval(Self.clockStep)])
      while due.count < limit, let row = try rows.next() {
        let feed = FeedState(row: row)
        if !excluded.contains(feed.id) { due.append(feed) }
      }
      return due
    }
  }

  /// When the next watched feed is due.
  ///
  /// - Parameter now: Only times after it count.
  /// - Returns: Nil where none will be.
  /// - Throws: What SQLite says.
  package func nextPoll(after now: Date) async throws -> Date? {
    try await database.read { db in
      try Date.fetchOne(
        db, sql: "SELECT min(nextPoll) FROM feed WHERE isWatched AND nextPoll > ?",
        arguments: [now])
    }
  }

  /// Those of `keys` that a feed has brought before.
  ///
  /// - Parameters:
  ///   - keys: Keys of entries.
  ///   - feed: The feed that they are of.
  /// - Returns: What is known, by key.
  /// - Throws: What SQLite says.
  package func knownEntries(
    _ keys: [String], of feed: FeedID
  ) async throws -> [String: KnownEntry] {
    try await database.read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT entry.articleId, entry.contentHash, article.canonicalURL, revision.title
          FROM entry
          JOIN article ON article.id = entry.articleId
          JOIN revision ON revision.articleId = article.id AND revision.seenUntil IS NULL
          WHERE entry.feedId = ? AND entry.key = ?
          """)
      var known: [String: KnownEntry] = [:]
      for key in keys {
        guard let row = try Row.fetchOne(statement, arguments: [feed, key]) else { continue }
        known[key] = KnownEntry(
          article: row["articleId"], contentHash: row["contentHash"],
          canonicalURL: row["canonicalURL"], title: row["title"])
      }
      return known
    }
  }
}
