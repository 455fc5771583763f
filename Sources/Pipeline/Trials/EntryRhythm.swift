internal import Fetching
internal import Foundation

/// How often a feed publishes, as its entries' dates tell.
struct EntryRhythm {
  /// Older entries say nothing of today's pace.
  private static let entryLimit = 30

  /// The mean time between two entries; nil where the dates don't tell.
  let meanGap: Duration?
  private let newest: Date?
  private let now: Date

  /// Looks at dates.
  ///
  /// - Parameters:
  ///   - dates: The entries' dates, in any order.
  ///   - now: The time; later dates are mistakes.
  init(dates: [Date], now: Date) {
    let newest = dates.filter { $0 <= now }.sorted(by: >).prefix(Self.entryLimit)
    self.newest = newest.first
    self.now = now
    // A feed that gives all its entries the time of its making has no rhythm.
    guard let first = newest.first, let last = newest.last, first > last else {
      meanGap = nil
      return
    }
    meanGap = .seconds(first.timeIntervalSince(last) / Double(newest.count - 1))
  }

  /// The interval that suits the rhythm, rounded up to what people would write.
  ///
  /// - Parameter rest: What the server or the feed ask for.
  /// - Returns: From 5 min on.
  func interval(atLeast rest: Duration?) -> Duration {
    let learned = PollInterval.learned(
      meanGap: meanGap.map { $0 / .seconds(1) }, lastEntry: newest, now: now)
    let seconds = max(learned.duration, rest ?? .zero) / .seconds(1)
    let step: Double = seconds <= 7_200 ? 300 : 1_800
    return .seconds((seconds / step).rounded(.up) * step)
  }
}
