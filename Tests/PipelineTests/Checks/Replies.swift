import Synchronization
import TestSupport

/// Replies to be given one after the other; the last one again and again.
final class Replies: Sendable {
  private let replies: Mutex<[Reply]>

  init(_ replies: [Reply]) { self.replies = Mutex(replies) }

  func next() -> Reply {
    replies.withLock { replies in
      guard let next = replies.first else { return .silence }
      if replies.count > 1 { replies.removeFirst() }
      return next
    }
  }
}
