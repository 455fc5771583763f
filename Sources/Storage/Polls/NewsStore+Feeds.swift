internal import GRDB
internal import News

extension NewsStore {
  /// Brings the stored feeds in line with the configuration; none is ever forgotten.
  ///
  /// A feed under another name keeps its history where its location is the same. One that moved
  /// loses its validators, which belong to the old address, and is due at once.
  ///
  /// - Parameters:
  ///   - feeds: The feeds of the configuration, with unique names.
  ///   - resumesStopped: Whether this is the user's act that stopped feeds wait for.
  /// - Throws: What SQLite says; then all feeds are watched as before.
  package func watch(_ feeds: [WatchedFeed], resumingStopped resumesStopped: Bool = false)
    async throws
  {
    try await database.write { db in
      let names = Set(feeds.map(\.name))
      var stored: [String: (location: String, isWatched: Bool)] = [:]
      var orphans: [String: FeedID] = [:]
      let rows = try Row.fetchCursor(db, sql: "SELECT id, name, location, isWatched FROM feed")
      while let row = try rows.next() {
        let name: String = row["name"]
        stored[name] = (row["location"], row["isWatched"])
        if !names.contains(name) { orphans[row["location"]] = row["id"] }
      }
      // What is as it was is not written: most starts and reloads change a few feeds of thousands.
      for feed in feeds where stored[feed.name] ?? ("", false) != (feed.location, true) {
        if stored[feed.name] == nil, let renamed = orphans.removeValue(forKey: feed.location) {
          try db.run(
            sql: "UPDATE feed SET name = ? WHERE id = ?", arguments: [feed.name, renamed])
        }
        try db.run(sql: Self.watchFeed, arguments: [feed.name, feed.location])
      }
      for (name, feed) in stored where feed.isWatched && !names.contains(name) {
        try db.run(sql: "UPDATE feed SET isWatched = 0 WHERE name = ?", arguments: [name])
      }
      if resumesStopped { try db.run(sql: Self.resumeStoppedFeeds) }
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
      nextPollReason = iif(location = excluded.location, nextPollReason, NULL),
      failures = iif(location = excluded.location, failures, 0),
      problem = iif(location = excluded.location, problem, NULL),
      problemSince = iif(location = excluded.location, problemSince, NULL),
      lastPlainRequest = iif(location = excluded.location, lastPlainRequest, NULL),
      movedTo = iif(location = excluded.location, movedTo, NULL),
      movedSightings = iif(location = excluded.location, movedSightings, 0),
      isMoveTold = iif(location = excluded.location, isMoveTold, 0)
    """

  private static let resumeStoppedFeeds = """
    UPDATE feed SET problem = NULL, problemSince = NULL, failures = 0
    WHERE problem IS NOT NULL AND nextPoll IS NULL
    """
}
