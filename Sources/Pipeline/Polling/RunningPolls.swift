internal import News
internal import Synchronization

/// The feeds that are being polled right now.
final class RunningPolls: Sendable {
  private let running = Mutex<Set<FeedID>>([])

  /// All of them.
  var feeds: Set<FeedID> { running.withLock { $0 } }

  /// Notes that a feed's poll has begun.
  func insert(_ feed: FeedID) { running.withLock { _ = $0.insert(feed) } }

  /// Notes that a feed's poll is over.
  func remove(_ feed: FeedID) { running.withLock { _ = $0.remove(feed) } }
}
