/// The names of months, days and clock times.
enum CalendarWords {
  /// The months, 1 for January.
  ///
  /// "May", "March" and "Mar" are also other words; who asks looks for a capital.
  static let months: [String: Int] = [
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
    "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9,
    "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12,
    "dec": 12,
  ]

  /// 1 for Monday, as ISO 8601 counts.
  static let weekdays: [String: Int] = [
    "monday": 1, "mon": 1, "tuesday": 2, "tue": 2, "tues": 2, "wednesday": 3, "wed": 3,
    "thursday": 4, "thu": 4, "thurs": 4, "friday": 5, "fri": 5, "saturday": 6, "sat": 6,
    "sunday": 7, "sun": 7,
  ]

  private static let clock: Set<String> = [
    "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "oclock", "gmt", "bst", "cet", "cest",
    "utc", "est", "edt", "pst", "pdt", "noon",
  ]

  /// Whether the word says that the number before it is a time of the day.
  ///
  /// - Parameter word: In lower case.
  /// - Returns: Whether it is such a word.
  static func isClock(_ word: String) -> Bool { clock.contains(word) }

  /// Whether the word is a span of time ("days").
  ///
  /// - Parameter word: In lower case.
  /// - Returns: Whether it is such a word.
  static func isTime(_ word: String) -> Bool { spans.contains(word) }

  private static let spans: Set<String> = [
    "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks",
    "month", "months", "year", "years", "decade", "decades",
  ]
}
