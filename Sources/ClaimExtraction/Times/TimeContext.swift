import FoundationEssentials

/// The publication that relative times are counted from.
struct TimeContext: Sendable {
  let published: Date
  let today: CivilDay

  init(_ published: Date) {
    self.published = published
    today = CivilDay(published)
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
