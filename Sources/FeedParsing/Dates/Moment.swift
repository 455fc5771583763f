internal import FoundationEssentials

/// The fields of a point in time, as written.
struct Moment {
  var year = 0
  var month = 1
  var day = 1
  var hour = 0
  var minute = 0
  var second = 0
  /// Seconds east of Greenwich.
  var offset = 0

  /// The point in time; nil where the fields name none.
  ///
  /// "31 June" is the first of July, as most programs read it: a day off is better than no date.
  /// 24:00 is the next day's midnight (ISO 8601), a 60th second the next minute's first.
  var date: Date? {
    guard (1...9999).contains(year), (1...12).contains(month), (0...24).contains(hour),
      (0...59).contains(minute), (0...60).contains(second), abs(offset) <= 18 * 3600,
      (1...31).contains(day)
    else { return nil }
    let seconds = hour * 3600 + minute * 60 + second - offset
    return Date(
      timeIntervalSince1970: Double(Self.daysSinceEpoch(year, month, day) * 86400 + seconds))
  }

  /// The point in time with its zone; nil where the fields name none.
  var written: WrittenDate? { date.map { WrittenDate(date: $0, utcOffset: offset) } }

  /// The days from 1 January 1970, in the Gregorian calendar.
  ///
  /// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
  static func daysSinceEpoch(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The year that a number of fewer than four digits means (RFC 2822, 4.3).
  static func fullYear(_ number: Int, digits: Int) -> Int {
    switch digits {
    case ...2: number < 50 ? 2000 + number : 1900 + number
    case 3: 1900 + number
    default: number
    }
  }
}
