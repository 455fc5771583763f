internal import Foundation
internal import GRDB

extension NewsArchive {
  /// The lists of feeds that the configuration names, by path.
  ///
  /// - Throws: What SQLite says.
  package func feedLists() async throws -> [FeedListState] {
    try await database.read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT path, feeds, lastRead, problem, problemSince FROM feedList ORDER BY path
            """)
      ).map(FeedListState.init)
    }
  }

  /// What a list held when it could be read last.
  ///
  /// - Parameter path: The list's file.
  /// - Returns: Nil where it never could.
  /// - Throws: What SQLite says.
  package func lastContent(ofList path: String) async throws -> [UInt8]? {
    try await database.read { db in
      try Data.fetchOne(
        db.cachedStatement(
          sql: "SELECT content FROM feedList WHERE path = ? AND content IS NOT NULL"),
        arguments: [path]
      ).map(Array.init)
    }
  }
}
