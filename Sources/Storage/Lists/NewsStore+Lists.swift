package import Foundation
internal import GRDB

extension NewsStore {
  /// Stores how the lists of feeds were found; those that aren't named any more are forgotten.
  ///
  /// - Parameters:
  ///   - lists: One record for each list of the configuration.
  ///   - time: When they were read.
  /// - Throws: What SQLite says; then all is as before.
  package func save(lists: [FeedListRecord], at time: Date) async throws {
    try await database.write { db in
      let stored = try String.fetchAll(db.cachedStatement(sql: "SELECT path FROM feedList"))
      let named = Set(lists.map(\.path))
      for path in stored where !named.contains(path) {
        try db.run(sql: "DELETE FROM feedList WHERE path = ?", arguments: [path])
      }
      for list in lists {
        guard let content = list.content else {
          try db.run(
            sql: Self.noteProblem,
            arguments: ["path": list.path, "problem": list.problem, "time": time])
          continue
        }
        try db.run(
          sql: Self.keepContent,
          arguments: [
            "path": list.path, "content": Data(content), "feeds": list.feeds, "time": time,
          ])
      }
    }
  }

  private static let noteProblem = """
    INSERT INTO feedList (path, problem, problemSince) VALUES (:path, :problem, :time)
    ON CONFLICT (path) DO UPDATE
    SET problem = excluded.problem, problemSince = coalesce(problemSince, excluded.problemSince)
    """

  private static let keepContent = """
    INSERT INTO feedList (path, content, feeds, lastRead) VALUES (:path, :content, :feeds, :time)
    ON CONFLICT (path) DO UPDATE
    SET content = excluded.content, feeds = excluded.feeds, lastRead = excluded.lastRead,
      problem = NULL, problemSince = NULL
    """
}
