internal import GRDB
internal import News

extension NewsStore {
  /// Brings the stored feeds in line with the configuration; none is ever forgotten.
  ///
  /// A feed under another name keeps its history where its location is the same. One that moved
  /// loses its validators, which belong to the old address, and is due at once.
  ///
  /// - Parameter feeds: The feeds of the configuration, with unique names.
  /// - Throws: What SQLite says.
  package func watch(_ feeds: [WatchedFeed]) async throws {
    try await database.write { db in
      let names = Set(feeds.map(\.name))
      let stored = try Row.fetchAll(db, sql: "SELECT id, name, location FROM feed")
      let storedNames = Set(stored.map { $0["name"] as String })
      var orphans: [String: FeedID] = [:]
      for row in stored where !names.contains(row["name"]) { orphans[row["location"]] = row["id"] }
      try db.execute(sql: "UPDATE feed SET isWatched = 0")
      for feed in feeds {
        if !storedNames.contains(feed.name),
          let renamed = orphans.removeValue(forKey: feed.location)
        {
          try db.execute(
            sql: "UPDATE feed SET name = ? WHERE id = ?", arguments: [feed.name, renamed])
        }
        try db.execute(sql: Self.watchFeed, arguments: [feed.name, feed.location])
      }
    }
  }

  private static let watchFeed = """
    INSERT INTO feed (name, location) VALUES (?, ?)
    ON CONFLICT (name) DO UPDATE SET
      isWatched = 1,
      location = excluded.location,
      validators = iif(location = excluded.location, validators, NULL),
      bodyHash = iif(location = excluded.location, bodyHash, NULL),
      nextPoll = iif(location = excluded.location, nextPoll, NULL),
      failures = iif(location = excluded.location, failures, 0),
      problem = iif(location = excluded.location, problem, NULL),
      problemSince = iif(location = excluded.location, problemSince, NULL)
    """

  /// Makes stopped feeds due again: the act of the user's that their state asks for.
  ///
  /// - Throws: What SQLite says.
  package func resumeStoppedFeeds() async throws {
    try await database.write { db in
      try db.execute(
        sql: """
          UPDATE feed SET problem = NULL, problemSince = NULL, failures = 0
          WHERE problem IS NOT NULL AND nextPoll IS NULL
          """)
    }
  }
}
