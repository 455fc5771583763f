internal import Foundation

/// Notices that the time of day and the time that passed have come apart: a suspend, or a step of the
/// clock.
struct ClockWatch {
  /// What clocks drift, and requests take, without anything having happened.
  private static let tolerance: TimeInterval = 90

  private var date: Date
  private var instant: SuspendingClock.Instant

  /// Begins to watch.
  ///
  /// - Parameters:
  ///   - date: The time of day.
  ///   - instant: A clock that stands still while the machine sleeps.
  init(date: Date, instant: SuspendingClock.Instant) {
    self.date = date
    self.instant = instant
  }

  /// Compares the clocks.
  ///
  /// - Returns: Whether they have come apart since the last look.
  mutating func hasJumped(date: Date, instant: SuspendingClock.Instant) -> Bool {
    let passed = (instant - self.instant) / .seconds(1)
    let difference = date.timeIntervalSince(self.date) - passed
    (self.date, self.instant) = (date, instant)
    return abs(difference) > Self.tolerance
  }
}
