package import Foundation
internal import GRDB
internal import News

/// What a feed's polls have taught of it, beside its entries: its pace, its health, its moves.
package struct FeedMemory: Hashable, Sendable {
  /// The rest between two polls that the feed asks for, in seconds.
  package var rest: Int?
  /// Bits of the hours, and days, that the feed names as being without news.
  package var skippedHours = 0
  package var skippedDays = 0
  /// The mean time between two entries, in seconds.
  package var meanGap: Double?
  /// When the last entry came.
  package var lastEntry: Date?
  /// How often the interval is halved, because entries were missed.
  package var halvings = 0
  /// The state of health that the user knows of.
  package var health: String?
  /// What of its rhythm the user was alarmed about last, and that still lasts.
  package var alarm: String?
  /// From when on silence is odd; nil where the feed's rhythm isn't known.
  package var silentFrom: Date?
  /// Where permanent redirects lead, since when, and how often they were seen up to three times.
  package var movedTo: String?
  package var movedSince: Date?
  package var movedSightings = 0
  /// Whether the user was told of the move.
  package var isMoveTold = false
  /// Whether entries have left the feed while older ones stay, and that is still to be confirmed.
  package var missesEntries = false
  /// When the feed was last asked for without conditions.
  package var lastPlainRequest: Date?

  /// Makes the memory of a feed that was never polled.
  package init() {}

  init(row: Row) {
    rest = row["rest"]
    skippedHours = row["skippedHours"]
    skippedDays = row["skippedDays"]
    meanGap = row["meanGap"]
    lastEntry = row["lastEntry"]
    halvings = row["halvings"]
    health = row["health"]
    alarm = row["alarm"]
    silentFrom = row["silentFrom"]
    movedTo = row["movedTo"]
    movedSince = row["movedSince"]
    movedSightings = row["movedSightings"]
    isMoveTold = row["isMoveTold"]
    missesEntries = row["missesEntries"]
    lastPlainRequest = row["lastPlainRequest"]
  }

  func save(of feed: FeedID, in db: GRDB.Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        UPDATE feed SET rest = ?, skippedHours = ?, skippedDays = ?, meanGap = ?, lastEntry = ?,
          halvings = ?, health = ?, alarm = ?, silentFrom = ?, movedTo = ?, movedSince = ?,
          movedSightings = ?, isMoveTold = ?, missesEntries = ?, lastPlainRequest = ?
        WHERE id = ?
        """)
    try statement.execute(arguments: [
      rest, skippedHours, skippedDays, meanGap, lastEntry?.stored, halvings, health, alarm,
      silentFrom?.stored,
      movedTo, movedSince?.stored, movedSightings, isMoveTold, missesEntries,
      lastPlainRequest?.stored, feed,
    ])
  }
}
