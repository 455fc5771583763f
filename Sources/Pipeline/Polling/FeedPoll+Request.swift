internal import Configuration
internal import Fetching
internal import Foundation
internal import Logging
internal import Storage

extension FeedPoll {
  /// How often a feed may be asked for without conditions (`feeds.md` A11).
  private static let plainPause: TimeInterval = 86_400

  /// What makes the request conditional: nil where the whole document is wanted.
  var conditions: Validators? {
    guard let stored = storedValidators else { return nil }
    return wantsWhole ? nil : stored
  }

  /// Whether the last document was cut short, so that its validators would keep the rest away, and
  /// it is long enough ago that the whole was asked for.
  private var wantsWhole: Bool {
    guard state.bodyHash?.isEmpty == true else { return false }
    guard let last = state.memory.lastPlainRequest else { return true }
    return now().timeIntervalSince(last) >= Self.plainPause
  }

  private var storedValidators: Validators? {
    guard let stored = state.validators else { return nil }
    guard let validators = Validators(stored: stored) else {
      // One request without conditions mends it.
      logger.warning("validators unreadable", metadata: ["feed": "\(feed.name)"])
      return nil
    }
    return validators
  }
}
