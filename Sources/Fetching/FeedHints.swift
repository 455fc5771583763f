package import FoundationEssentials
package import News

/// The pace that a feed itself asks for (`feeds.md` B4).
package struct FeedHints: Hashable, Sendable {
  /// The rest between two polls: `ttl`, or what `sy:updatePeriod` comes to.
  package var rest: Duration?
  /// The hours of the day, UTC, in which the feed doesn't change: bit 0 is midnight's.
  package var skippedHours: UInt32
  /// The days of the week on which it doesn't: bit 0 is Monday.
  package var skippedDays: UInt8

  /// Makes hints.
  ///
  /// - Parameters:
  ///   - rest: The rest between two polls.
  ///   - skippedHours: The hours without news; bit 0 is midnight's, UTC.
  ///   - skippedDays: The days without news; bit 0 is Monday.
  package init(rest: Duration? = nil, skippedHours: UInt32 = 0, skippedDays: UInt8 = 0) {
    self.rest = rest
    self.skippedHours = skippedHours
    self.skippedDays = skippedDays
  }

  /// Reads what a feed says of its pace.
  ///
  /// - Parameter feed: The feed's metadata.
  package init(_ feed: FeedMetadata) {
    let ttl = feed.ttl.map { Duration.seconds(min(max($0, 0), Self.longestTTL) * 60) }
    rest = [ttl, Self.updatePeriod(feed)].compactMap(\.self).max()
    skippedHours = feed.skipHours.reduce(0) { bits, hour in
      // RSS 0.92 counted the hours from 1 to 24.
      (0...24).contains(hour) ? bits | 1 << UInt32(hour % 24) : bits
    }
    skippedDays = feed.skipDays.reduce(0) { bits, day in
      Self.days.firstIndex(of: String(day.lowercased().prefix(3))).map { bits | 1 << $0 } ?? bits
    }
  }

  /// A week in minutes; the schedule has its own, lower cap.
  private static let longestTTL = 7 * 24 * 60
  private static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  private static let periods = [
    "hourly": 3_600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000,
    "yearly": 31_536_000,
  ]

  /// RSS 1.0 syndication module: so many times in each period, which is a day unless it is named.
  private static func updatePeriod(_ feed: FeedMetadata) -> Duration? {
    guard feed.updatePeriod != nil || feed.updateFrequency != nil else { return nil }
    let name = (feed.updatePeriod ?? "daily").lowercased()
    guard let period = periods[name] else { return nil }
    return .seconds(period / max(feed.updateFrequency ?? 1, 1))
  }

  /// The first moment at which the feed doesn't say that there is nothing new.
  ///
  /// - Parameter date: The earliest moment that counts.
  /// - Returns: `date` itself, or the beginning of a later hour; a feed that skips the whole week is
  ///   taken not to mean it.
  package func opening(from date: Date) -> Date {
    guard skippedHours != 0 || skippedDays != 0 else { return date }
    let hour = Int((date.timeIntervalSince1970 / 3_600).rounded(.down))
    for step in 0..<(7 * 24) where !isSkipped(hour: hour + step) {
      return step == 0 ? date : Date(timeIntervalSince1970: TimeInterval((hour + step) * 3_600))
    }
    return date
  }

  /// Whether an hour, counted from 1970 on, is one without news.
  private func isSkipped(hour: Int) -> Bool {
    // 1 January 1970 was a Thursday.
    let day = ((hour / 24) + 3) % 7
    return skippedHours >> UInt32(hour % 24) & 1 == 1 || skippedDays >> UInt8(day) & 1 == 1
  }
}
