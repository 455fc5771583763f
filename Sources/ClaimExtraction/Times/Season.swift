import FoundationEssentials
import News

/// Weekends and seasons, which are no units of the calendar.
enum Season: String, Sendable {
  case weekend, spring, summer, fall, autumn, winter

  /// The word as a season.
  ///
  /// - Parameter word: In lower case.
  init?(_ word: String) { self.init(rawValue: word) }

  /// The season that is `offset` away from the publication.
  ///
  /// Seasons are meteorological ones of the northern hemisphere, where most English news is made.
  ///
  /// - Parameters:
  ///   - offset: -1 for the last one, 0 for this one, 1 for the next.
  ///   - context: The publication.
  /// - Returns: The season; nil where no calendar of news reaches.
  func period(offset: Int, from context: TimeContext) -> Period? {
    guard self != .weekend else { return weekend(offset: offset, from: context) }
    let year = context.today.civil.year
    let candidates = (-2...2).compactMap { season(of: year + $0) }
    switch offset {
    case ..<0: return candidates.last { $0.interval.upperBound <= context.published }
    case 0: return context.nearest(candidates)
    default: return candidates.first { $0.interval.lowerBound > context.published }
    }
  }

  private func season(of year: Int) -> Period? {
    let first: Int
    switch self {
    case .spring: first = 3
    case .summer: first = 6
    case .fall, .autumn: first = 9
    case .winter: first = 12
    case .weekend: return nil
    }
    guard let start = Period.month(first, of: year), let end = Period.month(first + 2, of: year)
    else { return nil }
    return Period(start.interval.lowerBound..<end.interval.upperBound, .quarter)
  }

  /// Saturday and Sunday; on a Sunday "last weekend" is the one before.
  private func weekend(offset: Int, from context: TimeContext) -> Period? {
    let monday = context.today - (context.today.weekday - 1) + 7 * offset
    return Period(monday + 5, monday + 7, .day)
  }
}
