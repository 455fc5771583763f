internal import Foundation

/// How many entries a feed brings in each hour of the week: what it falls silent, or bursts, against.
struct Rhythm: Hashable {
  private static let hour: TimeInterval = 3_600
  private static let week: TimeInterval = 604_800
  private static let hours = 168
  /// The history that silence and bursts are judged by.
  private static let enoughEntries = 30
  private static let enoughTime: TimeInterval = 2 * week
  /// Older history counts half: habits change.
  private static let memory: TimeInterval = 8 * week

  /// From when on entries are counted.
  private var since: Date
  /// From Monday, 00:00 UTC, on.
  private var counts: [UInt16]

  /// Begins to listen.
  ///
  /// - Parameter since: From when on entries are counted.
  init(since: Date) {
    self.since = since
    counts = Array(repeating: 0, count: Self.hours)
  }

  /// Reads what `data` wrote; nil where it is something else.
  init?(_ data: Data) {
    guard data.count == 8 + 2 * Self.hours,
      let seconds = data.prefix(8).numbers(of: Int64.self).first
    else { return nil }
    since = Date(timeIntervalSince1970: TimeInterval(seconds))
    counts = data.dropFirst(8).numbers(of: UInt16.self)
  }

  /// The counts as the database keeps them, 344 bytes.
  var data: Data {
    let seconds = Int64(since.timeIntervalSince1970.rounded(.down))
    return Data(bigEndian: [seconds]) + Data(bigEndian: counts)
  }

  /// Counts entries.
  ///
  /// - Parameters:
  ///   - dates: When they came.
  ///   - now: The time.
  mutating func add(_ dates: [Date], now: Date) {
    for date in dates {
      since = min(since, date)
      let slot = Self.slot(of: date)
      counts[slot] += counts[slot] < .max ? 1 : 0
    }
    let age = now.timeIntervalSince(since)
    guard age > Self.memory else { return }
    counts = counts.map { $0 / 2 }
    since = now.addingTimeInterval(-age / 2)
  }

  /// Whether enough is known to judge by.
  func isKnown(at now: Date) -> Bool {
    counts.reduce(0) { $0 + Int($1) } >= Self.enoughEntries
      && now.timeIntervalSince(since) >= Self.enoughTime
  }

  /// How many entries are to be expected.
  ///
  /// - Parameters:
  ///   - start: From when on.
  ///   - end: Until when.
  ///   - now: The time: until then entries were counted.
  /// - Returns: The sum of the hours' rates.
  func expected(from start: Date, to end: Date, now: Date) -> Double {
    var sum = 0.0
    forEachHour(from: start) { slot, from, to in
      sum += rate(slot, now: now) * max(0, min(to, end).timeIntervalSince(from)) / Self.hour
      return to < end
    }
    return sum
  }

  /// From when on silence is odd: ten entries should have come (by chance, once in e¹⁰ = 22,000
  /// times), and six hours have passed.
  ///
  /// - Parameters:
  ///   - last: When the last entry came.
  ///   - now: The time: until then entries were counted.
  /// - Returns: Nil where too little is known, or that would be too far off to be of use.
  func silentFrom(_ last: Date, now: Date) -> Date? {
    guard isKnown(at: now) else { return nil }
    var sum = 0.0
    var found: Date?
    forEachHour(from: last) { slot, from, to in
      sum += rate(slot, now: now) * to.timeIntervalSince(from) / Self.hour
      if sum >= 10, to.timeIntervalSince(last) >= 6 * Self.hour { found = to }
      return found == nil && to.timeIntervalSince(last) < 4 * Self.week
    }
    return found
  }

  /// Whether so many entries at once are far beyond what was to be expected.
  ///
  /// - Parameters:
  ///   - count: How many came.
  ///   - expected: How many were to be expected.
  /// - Returns: Whether that is worth an alert.
  static func isBurst(_ count: Int, expected: Double) -> Bool {
    Double(count) >= 10 + 4 * expected
  }

  /// Entries per hour; a tenth of it is the week's mean, for an hour without entries so far may
  /// bring some.
  private func rate(_ slot: Int, now: Date) -> Double {
    let weeks = max(1, now.timeIntervalSince(since) / Self.week)
    let mean = Double(counts.reduce(0) { $0 + Int($1) }) / Double(Self.hours)
    return (0.9 * Double(counts[slot]) + 0.1 * mean) / weeks
  }

  /// Walks through the hours of the week from a moment on, until told to stop.
  private func forEachHour(from start: Date, _ body: (Int, Date, Date) -> Bool) {
    var from = start
    // A feed that was unwatched for years is not worth more steps than this.
    for _ in 0..<(8 * Self.hours) {
      let number = (from.timeIntervalSince1970 / Self.hour).rounded(.down)
      let to = Date(timeIntervalSince1970: (number + 1) * Self.hour)
      guard body(Self.slot(of: from), from, to) else { return }
      from = to
    }
  }

  /// 1 January 1970 was a Thursday, three days after a Monday.
  private static func slot(of date: Date) -> Int {
    let hour = Int((date.timeIntervalSince1970 / hour).rounded(.down)) + 3 * 24
    return ((hour % hours) + hours) % hours
  }
}
