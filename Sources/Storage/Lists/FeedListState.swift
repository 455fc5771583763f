package import Foundation
internal import GRDB

/// What is known of a file that lists feeds.
package struct FeedListState: Hashable, Sendable {
  package let path: String
  /// How many feeds it listed when it could be read last.
  package let feeds: Int
  /// When that was.
  package let lastRead: Date?
  /// Why it can't be read now, and since when.
  package let problem: String?
  package let problemSince: Date?

  init(row: Row) {
    path = row["path"]
    feeds = row["feeds"]
    lastRead = row["lastRead"]
    problem = row["problem"]
    problemSince = row["problemSince"]
  }
}
