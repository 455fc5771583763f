import FoundationEssentials
import News

/// Days counted from the publication: "yesterday", "this morning", "on Tuesday".
struct RelativeDay: Sendable {
  let pieces: Pieces
  let context: TimeContext

  /// The day that begins at `start`.
  ///
  /// - Parameter start: Its first piece.
  /// - Returns: The match; nil where no such day begins there.
  func match(at start: Int) -> TimeMatch? {
    named(at: start) ?? part(at: start) ?? weekday(at: start)
  }

  private func named(at start: Int) -> TimeMatch? {
    let offset: Int
    switch pieces.word(start) {
    case "yesterday": offset = -1
    case "today": offset = 0
    case "tomorrow": offset = 1
    case "tonight": return hours(18..<30, of: context.today, start, start + 1)
    default: return nil
    }
    let day = context.today + offset
    if let hours = Self.parts[pieces.word(start + 1)] {
      return self.hours(hours, of: day, start, start + 2)
    }
    return TimeMatch(start: start, end: start + 1, period: .day(day))
  }

  /// "This morning", "last night", "Tuesday evening" comes with its weekday.
  private func part(at start: Int) -> TimeMatch? {
    let word = pieces.word(start + 1)
    switch pieces.word(start) {
    case "this":
      return Self.parts[word].flatMap { hours($0, of: context.today, start, start + 2) }
    case "last" where word == "night":
      return hours(18..<30, of: context.today - 1, start, start + 2)
    case "overnight": return hours(18..<30, of: context.today - 1, start, start + 1)
    default: return nil
    }
  }

  private static let parts: [String: Range<Int>] = [
    "morning": 5..<12, "afternoon": 12..<18, "evening": 17..<24, "night": 18..<30,
  ]

  private func hours(
    _ hours: Range<Int>, of day: CivilDay, _ start: Int, _ end: Int
  ) -> TimeMatch? {
    let first = day.start
    let interval =
      first.addingTimeInterval(
        Double(hours.lowerBound) * 3600)..<first.addingTimeInterval(Double(hours.upperBound) * 3600)
    return TimeMatch(start: start, end: end, period: Period(interval, .hour))
  }

  /// News tell of the weekday that has just been, unless the words look ahead.
  private func weekday(at start: Int) -> TimeMatch? {
    let direction = Self.directions[pieces.word(start)]
    let index = direction == nil ? start : start + 1
    guard let weekday = CalendarWords.weekdays[pieces.word(index)],
      pieces[index]?.isCapitalized == true, pieces.word(index).utf8.count > 3
    else { return nil }
    if let dated = dated(at: index, from: start) { return dated }
    let back = (context.today.weekday - weekday + 7) % 7
    let latest = context.today - back
    let isAhead = direction.map { $0 > 0 } ?? Outlook(pieces: pieces).isAhead(before: start)
    let day: CivilDay
    switch (isAhead, back) {
    case (true, 0): day = direction == nil ? latest : latest + 7
    case (true, _): day = latest + 7
    case (false, 0): day = direction == nil ? latest : latest - 7
    case (false, _): day = latest
    }
    if let hours = Self.parts[pieces.word(index + 1)] {
      return self.hours(hours, of: day, start, index + 2)
    }
    return TimeMatch(start: start, end: index + 1, period: .day(day))
  }

  private static let directions: [String: Int] = ["last": -1, "next": 1, "coming": 1]

  /// "Saturday, February 6": the date says which Saturday.
  private func dated(at index: Int, from start: Int) -> TimeMatch? {
    let next = pieces.isMark(",", at: index + 1) ? index + 2 : index + 1
    let date = CalendarDate(pieces: pieces, context: context).match(at: next)
    guard var match = date, match.period.granularity == .day else { return nil }
    match.start = start
    return match
  }
}
