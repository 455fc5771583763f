package import Foundation
package import News

/// What one poll of a feed brought, to be committed together.
package struct PollRecord: Sendable {
  /// How the poll ended.
  package enum Outcome: Sendable {
    /// Nothing new: 304, or the same body as last time.
    case unchanged
    /// The feed could be read.
    case read(FeedReading)
    /// The poll failed; one that doesn't count says nothing about the feed (429, our own network).
    case failed(problem: String, counts: Bool)
  }

  package let feed: FeedID
  /// When the poll ended.
  package let time: Date
  /// When to poll next; nil where only the user can resume the feed.
  package let nextPoll: Date?
  /// What to send with the next request, byte for byte.
  package let etag: String?
  package let lastModified: String?
  package let outcome: Outcome

  /// Makes a record.
  ///
  /// - Parameters:
  ///   - feed: The feed that was polled.
  ///   - time: When the poll ended.
  ///   - nextPoll: When to poll next.
  ///   - etag: The entity tag to send next time.
  ///   - lastModified: The modification date to send next time.
  ///   - outcome: How the poll ended.
  package init(
    feed: FeedID, time: Date, nextPoll: Date?, etag: String?, lastModified: String?,
    outcome: Outcome
  ) {
    self.feed = feed
    self.time = time
    self.nextPoll = nextPoll
    self.etag = etag
    self.lastModified = lastModified
    self.outcome = outcome
  }
}
