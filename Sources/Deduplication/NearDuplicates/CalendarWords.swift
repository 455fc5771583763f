internal import News

/// Words that change from day to day in what is otherwise the same line every day.
enum CalendarWords {
  static let hashes: Set<UInt64> = Set(
    [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
      "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december", "today", "tonight", "yesterday", "tomorrow", "am", "pm",
    ].map { WordScanner.hash(of: $0) })
}

extension TextWord {
  /// The word's hash, the same for all numbers and for all days and months.
  var masked: UInt64 { isNumber || CalendarWords.hashes.contains(hash) ? 0 : hash }
}
