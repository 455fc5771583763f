import FoundationEssentials
import News

/// The publication that relative times are counted from.
///
/// All is reckoned on the clock of where it was published, as if that were Greenwich's.
struct TimeContext: Sendable {
  let published: Date
  let today: CivilDay
  private let utcOffset: Int

  /// Looks at the clock.
  ///
  /// - Parameters:
  ///   - published: When it was published.
  ///   - utcOffset: How far the clock there goes before Greenwich's, in seconds.
  init(_ published: Date, utcOffset: Int) {
    self.published = published.addingTimeInterval(Double(utcOffset))
    self.utcOffset = utcOffset
    today = CivilDay(self.published)
  }

  /// What is shown of a period: days and longer ones as the calendar has them, so that Monday is one
  /// interval for all who write of it; hours as the points in time that they are.
  func shown(_ period: Period) -> Range<Date> {
    switch period.granularity {
    case .day, .week, .month, .quarter, .year, .decade: return period.interval
    case .minute, .hour:
      let ahead = Double(-utcOffset)
      return period.interval.lowerBound.addingTimeInterval(
        ahead)..<period.interval.upperBound.addingTimeInterval(ahead)
    }
  }

  /// The candidate nearest to the publication; news look back more than ahead.
  func nearest(_ candidates: [Period]) -> Period? {
    candidates.min { distance(to: $0) < distance(to: $1) }
  }

  private func distance(to period: Period) -> Double {
    if period.interval.contains(published) { return 0 }
    let ahead = period.interval.lowerBound.timeIntervalSince(published)
    return ahead > 0 ? ahead : 0.6 * published.timeIntervalSince(period.interval.upperBound)
  }

  /// The latest candidate that has begun.
  func latestBegun(_ candidates: [Period]) -> Period? {
    candidates.filter { $0.interval.lowerBound <= published }
      .max { $0.interval.lowerBound < $1.interval.lowerBound }
  }

  /// The earliest candidate that has not ended.
  func earliestOpen(_ candidates: [Period]) -> Period? {
    candidates.filter { $0.interval.upperBound > published }
      .min { $0.interval.lowerBound < $1.interval.lowerBound }
  }
}
