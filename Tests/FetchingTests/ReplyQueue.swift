import Synchronization
import TestSupport

/// Replies to be given one after the other.
final class ReplyQueue: Sendable {
  private let replies: Mutex<[Reply]>

  init(_ replies: [Reply]) {
    self.replies = Mutex(replies.reversed())
  }

  /// The next reply; once there is none left, silence.
  func next() -> Reply {
    replies.withLock { $0.popLast() ?? .silence }
  }
}
