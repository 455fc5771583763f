import FoundationEssentials

/// A day of the proleptic Gregorian calendar in UTC, counted from 1 January 1970.
///
/// The conversions are Howard Hinnant's ("chrono-Compatible Low-Level Date Algorithms").
struct CivilDay: Hashable, Comparable, Sendable {
  let number: Int

  /// The years that news speak of; others would only be misread numbers.
  static let years = 1000...2199

  init(number: Int) { self.number = number }

  /// The day on which `moment` falls in UTC.
  init(_ moment: Date) {
    // A feed may claim any date; a million years either way fit an Int and no calendar.
    let days = (moment.timeIntervalSince1970 / 86_400).rounded(.down)
    number = Int(min(max(days, -4e8), 4e8))
  }

  /// The given day; nil where the month has no such day.
  init?(_ year: Int, _ month: Int, _ day: Int) {
    guard Self.years.contains(year), 1...12 ~= month, 1...Self.length(of: month, in: year) ~= day
    else { return nil }
    number = Self.number(year, month, day)
  }

  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month and day of the month.
  var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// How many days the month has.
  static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// 1 for Monday to 7 for Sunday, as ISO 8601 counts.
  var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  /// The first moment of the day.
  var start: Date { Date(timeIntervalSince1970: Double(number) * 86_400) }

  static func < (left: Self, right: Self) -> Bool { left.number < right.number }
  static func + (day: Self, days: Int) -> Self { Self(number: day.number + days) }
  static func - (day: Self, days: Int) -> Self { Self(number: day.number - days) }
}
