package import Foundation
internal import GRDB
package import News

/// What is kept of a feed's last document, to tell whether the next one follows it without a gap.
package struct FeedWindow: Hashable, Sendable {
  /// Fingerprints of its newest entries.
  package let anchors: Data
  /// How many entries came in each hour of the week.
  package let rhythm: Data

  /// Makes a window.
  ///
  /// - Parameters:
  ///   - anchors: Fingerprints of the newest entries.
  ///   - rhythm: How many entries came in each hour of the week.
  package init(anchors: Data, rhythm: Data) {
    self.anchors = anchors
    self.rhythm = rhythm
  }

  func save(of feed: FeedID, in db: GRDB.Database) throws {
    try db.execute(
      sql: """
        INSERT INTO feedWindow (feedId, anchors, rhythm) VALUES (?, ?, ?)
        ON CONFLICT (feedId) DO UPDATE SET anchors = excluded.anchors, rhythm = excluded.rhythm
        """,
      arguments: [feed, anchors, rhythm])
  }
}

extension NewsArchive {
  /// What is kept of a feed's last document.
  ///
  /// - Parameter feed: The feed.
  /// - Returns: Nil before the first one was read.
  /// - Throws: What SQLite says.
  package func window(of feed: FeedID) async throws -> FeedWindow? {
    try await database.read { db in
      try Row.fetchOne(
        db, sql: "SELECT anchors, rhythm FROM feedWindow WHERE feedId = ?", arguments: [feed]
      ).map { FeedWindow(anchors: $0["anchors"], rhythm: $0["rhythm"]) }
    }
  }
}
