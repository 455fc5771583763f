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
      try Row.fetchAll(db.cachedStatement(sql: "SELECT * FROM feed WHERE isWatched ORDER BY name"))
        .map(FeedState.init)
    }
  }

  /// How many feeds are watched, and how many of them have a problem: cheap for any number of feeds.
  ///
  /// - Throws: What SQLite says.
  package func feedCounts() async throws -> (watched: Int, failing: Int) {
    try await database.read { db in
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: "SELECT count(*) AS watched, count(problem) AS failing FROM feed WHERE isWatched"))
      return (row?["watched"] ?? 0, row?["failing"] ?? 0)
    }
  }

  /// Where the watched feeds are whose time has come, the longest overdue first; stopped ones never
  /// are.
  ///
  /// - Parameter now: The time.
  /// - Returns: Each location once.
  /// - Throws: What SQLite says.
  package func dueLocations(at now: Date) async throws -> [String] {
    try await database.read { db in
      try String.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT location FROM feed
            WHERE isWatched AND (nextPoll <= ? OR nextPoll IS NULL AND problem IS NULL)
            GROUP BY location ORDER BY min(coalesce(nextPoll, '')), min(id)
            """),
        arguments: [now.stored])
    }
  }

  /// The watched feeds at some locations.
  ///
  /// - Parameter locations: Where they are.
  /// - Returns: Their states by location, each list in the order of their ids.
  /// - Throws: What SQLite says.
  package func feeds(at locations: [String]) async throws -> [String: [FeedState]] {
    let list = String(decoding: try JSONEncoder().encode(locations), as: UTF8.self)
    return try await database.read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT feed.* FROM json_each(?) AS place
          CROSS JOIN feed ON feed.location = place.value AND feed.isWatched ORDER BY feed.id
          """)
      var feeds: [String: [FeedState]] = [:]
      // A cursor's rows know their columns by a table; copied rows look for each by name.
      let rows = try Row.fetchCursor(statement, arguments: [list])
      while let row = try rows.next() {
        let state = FeedState(row: row)
        feeds[state.location, default: []].append(state)
      }
      return feeds
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
        db.cachedStatement(sql: "SELECT min(nextPoll) FROM feed WHERE isWatched AND nextPoll > ?"),
        arguments: [now.stored])
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
          WHERE entry.feedId = :feed AND entry.key = :key
          UNION ALL
          SELECT NULL, contentHash, canonicalURL, title FROM tombstone
          WHERE feedId = :feed AND key = :key
          """)
      var known: [String: KnownEntry] = [:]
      for key in keys {
        guard let row = try Row.fetchOne(statement, arguments: ["feed": feed, "key": key]) else {
          continue
        }
        known[key] = KnownEntry(
          article: row["articleId"], contentHash: row["contentHash"],
          canonicalURL: row["canonicalURL"], title: row["title"])
      }
      return known
    }
  }
}
