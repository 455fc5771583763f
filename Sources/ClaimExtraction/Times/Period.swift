import FoundationEssentials
import News

/// A stretch of whole calendar units: a day, a month, a year.
struct Period: Hashable, Sendable {
  let interval: Range<Date>
  let granularity: TimeReference.Granularity

  /// The days from `first` up to, without, `end`.
  init(_ first: CivilDay, _ end: CivilDay, _ granularity: TimeReference.Granularity) {
    interval = first.start..<max(first, end).start
    self.granularity = granularity
  }

  init(_ interval: Range<Date>, _ granularity: TimeReference.Granularity) {
    self.interval = interval
    self.granularity = granularity
  }

  static func day(_ day: CivilDay) -> Self { Self(day, day + 1, .day) }

  /// The week from Monday on that holds `day`.
  static func week(of day: CivilDay) -> Self {
    let monday = day - (day.weekday - 1)
    return Self(monday, monday + 7, .week)
  }

  /// The month `month` months after January of `year`; nil where no calendar of news reaches.
  static func month(_ month: Int, of year: Int) -> Self? {
    let (first, second) = (wrapped(month, year), wrapped(month + 1, year))
    guard let start = CivilDay(first.year, first.month, 1),
      let end = CivilDay(second.year, second.month, 1)
    else { return nil }
    return Self(start, end, .month)
  }

  /// The quarter that begins with `month`.
  static func quarter(_ quarter: Int, of year: Int) -> Self? {
    months(from: 3 * quarter - 2, count: 3, of: year, .quarter)
  }

  static func year(_ year: Int) -> Self? { months(from: 1, count: 12, of: year, .year) }

  static func decade(_ year: Int) -> Self? { months(from: 1, count: 120, of: year, .decade) }

  private static func months(
    from month: Int, count: Int, of year: Int, _ granularity: TimeReference.Granularity
  ) -> Self? {
    guard let first = Self.month(month, of: year),
      let last = Self.month(month + count - 1, of: year)
    else { return nil }
    return Self(first.interval.lowerBound..<last.interval.upperBound, granularity)
  }

  /// The month and year that are meant where the month counts on beyond December.
  private static func wrapped(_ month: Int, _ year: Int) -> (year: Int, month: Int) {
    let index = year * 12 + month - 1
    return (Int((Double(index) / 12).rounded(.down)), (index % 12 + 12) % 12 + 1)
  }

  /// From the first moment of this period to the last of `other`.
  func through(_ other: Self) -> Self? {
    guard interval.lowerBound < other.interval.upperBound else { return nil }
    return Self(interval.lowerBound..<other.interval.upperBound, other.granularity)
  }
}
