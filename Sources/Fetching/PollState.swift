package import FoundationEssentials

/// Where a feed stands in its schedule: what is stored between two polls.
package struct PollState: Hashable, Sendable, Codable {
  /// What comes next.
  package enum Next: Hashable, Sendable, Codable {
    case due(Date)
    /// Nothing, until the user acts; never silently, so the state names the act.
    case stopped(PollStop)
  }

  package var next: Next
  /// How many polls in a row have failed.
  package var failures: Int
  /// How many times in a row the server asked for patience without saying for how long.
  package var refusals: Int
  /// Why `next` is what it is; nil before the first poll.
  package var reason: PollReason?

  /// Makes a state.
  ///
  /// - Parameters:
  ///   - next: What comes next.
  ///   - failures: How many polls in a row have failed.
  ///   - refusals: How many times in a row the server asked for patience.
  ///   - reason: Why that comes next.
  package init(next: Next, failures: Int = 0, refusals: Int = 0, reason: PollReason? = nil) {
    self.next = next
    self.failures = failures
    self.refusals = refusals
    self.reason = reason
  }

  /// When the feed is polled next; nil where only its user can resume it.
  package var date: Date? {
    guard case .due(let date) = next else { return nil }
    return date
  }

  /// Whether the feed is to be polled now.
  ///
  /// - Parameter now: The time now.
  /// - Returns: Whether its time has come.
  package func isDue(at now: Date) -> Bool {
    guard let date else { return false }
    return date <= now
  }
}
