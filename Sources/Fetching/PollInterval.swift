package import FoundationEssentials

/// How often a feed is to be polled, and who says so.
package enum PollInterval: Hashable, Sendable {
  /// The default: what the feed itself asks for, and rest for servers without validators, come first.
  case usual(Duration)
  /// The user's choice: what the feed asks for yields to it (`feeds.md` B4).
  case chosen(Duration)
  /// What the feed's rhythm has taught; never below what server or feed ask for.
  case learned(Duration)

  /// The time from the end of a poll to the next one.
  package var duration: Duration {
    switch self {
    case .usual(let duration), .chosen(let duration), .learned(let duration): duration
    }
  }

  /// The bounds of what is learned.
  private static let learnable: ClosedRange<TimeInterval> = 300...21_600

  /// Learns from a feed's rhythm: twice between two entries while it publishes, and rarer and rarer
  /// while it doesn't.
  ///
  /// CommaFeed polls at half the mean gap, too, and slows down with the age of the last entry.
  ///
  /// - Parameters:
  ///   - meanGap: The mean time between two entries; nil where it isn't known.
  ///   - lastEntry: When the last entry came.
  ///   - now: The time now.
  /// - Returns: From 5 min to 6 h; an hour where nothing is known.
  package static func learned(
    meanGap: TimeInterval?, lastEntry: Date?, now: Date
  ) -> PollInterval {
    guard let meanGap else { return .learned(.seconds(3_600)) }
    let quiet = lastEntry.map { max(0, now.timeIntervalSince($0)) } ?? 0
    let wanted = max(meanGap / 2, quiet / 6)
    return .learned(.seconds(min(max(wanted, learnable.lowerBound), learnable.upperBound)))
  }

  /// The interval after polls that may have come too late: halved each time, down to 5 min.
  ///
  /// - Parameter times: How often it is halved.
  /// - Returns: An interval that is no longer than this one.
  package func halved(times: Int) -> PollInterval {
    guard times > 0 else { return self }
    let floor = min(duration, .seconds(Self.learnable.lowerBound))
    let shorter = max(duration / (1 << min(times, 16)), floor)
    switch self {
    case .usual: return .usual(shorter)
    case .chosen: return .chosen(shorter)
    case .learned: return .learned(shorter)
    }
  }
}
