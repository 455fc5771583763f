package import Foundation
internal import GRDB
package import News

/// What is kept of a feed's last document, to tell whether the next one follows it without a gap.
package struct FeedWindow: Hashable, Sendable {
  /// Fingerprints of its newest entries.
  package let anchors: Data
  /// How many entries came in each hour of the week.
  package let rhythm: Data
  /// The entries that it listed.
  package let listing: Data

  /// Makes a window.
  ///
  /// - Parameters:
  ///   - anchors: Fingerprints of the newest entries.
  ///   - rhythm: How many entries came in each hour of the week.
  ///   - listing: The entries that it listed.
  package init(anchors: Data, rhythm: Data, listing: Data) {
    self.anchors = anchors
    self.rhythm = rhythm
    self.listing = listing
  }

  func save(of feed: FeedID, in db: GRDB.Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO feedWindow (feedId, anchors, rhythm, listing) VALUES (?, ?, ?, ?)
        ON CONFLICT (feedId) DO UPDATE
        SET anchors = excluded.anchors, rhythm = excluded.rhythm, listing = excluded.listing
        """)
    try statement.execute(arguments: [feed, anchors, rhythm, listing])
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
        db.cachedStatement(
          sql: "SELECT anchors, rhythm, listing FROM feedWindow WHERE feedId = ?"),
        arguments: [feed]
      ).map {
        FeedWindow(anchors: $0["anchors"], rhythm: $0["rhythm"], listing: $0["listing"])
      }
    }
  }
}
