/// Periods that are named by their unit: "the end of the year", "the third quarter", "Q3 2024".
struct NamedPeriod: Sendable {
  let pieces: Pieces
  let context: TimeContext?

  /// The period that begins at `start`.
  ///
  /// - Parameter start: Its first piece.
  /// - Returns: The match; nil where none begins there.
  func match(at start: Int) -> TimeMatch? {
    quarter(at: start) ?? current(at: start) ?? weekend(at: start)
  }

  /// "Over the weekend": the last one, on a Saturday or Sunday this one.
  private func weekend(at start: Int) -> TimeMatch? {
    guard let context, pieces.word(start) == "the", pieces.word(start + 1) == "weekend",
      ["over", "during", "on"].contains(pieces.word(start - 1)),
      let period = Season.weekend.period(
        offset: context.today.weekday < 6 ? -1 : 0, from: context)
    else { return nil }
    return TimeMatch(start: start, end: start + 2, period: period)
  }

  private static let ordinals: [String: Int] = [
    "first": 1, "1st": 1, "q1": 1, "second": 2, "2nd": 2, "q2": 2, "third": 3, "3rd": 3, "q3": 3,
    "fourth": 4, "4th": 4, "q4": 4,
  ]

  private func quarter(at start: Int) -> TimeMatch? {
    let word = pieces.word(start)
    guard let quarter = Self.ordinals[word] else { return nil }
    let isShort = word.hasPrefix("q")
    guard isShort || pieces.word(start + 1) == "quarter" else { return nil }
    let end = isShort ? start + 1 : start + 2
    let index = ["of", ","].contains(pieces.word(end)) ? end + 1 : end
    if let piece = pieces[index], piece.kind == .number, piece.text.utf8.count == 4,
      let year = Int(piece.text), CivilDay.years.contains(year),
      let period = Period.quarter(quarter, of: year)
    {
      return TimeMatch(start: start, end: index + 1, period: period)
    }
    guard let context else { return nil }
    let year = context.today.civil.year
    let candidates = (-1...1).compactMap { Period.quarter(quarter, of: year + $0) }
    guard let period = context.latestBegun(candidates) else { return nil }
    return TimeMatch(start: start, end: end, period: period, candidates: candidates)
  }

  /// "The year" after "the end of" and its like: the one of the publication.
  private func current(at start: Int) -> TimeMatch? {
    guard let context, pieces.word(start) == "the", pieces.word(start - 1) == "of",
      ["end", "start", "beginning", "middle", "rest", "close"].contains(pieces.word(start - 2))
    else { return nil }
    let (year, month, _) = context.today.civil
    let period: Period?
    switch pieces.word(start + 1) {
    case "week": period = .week(of: context.today)
    case "month": period = .month(month, of: year)
    case "quarter": period = .quarter((month - 1) / 3 + 1, of: year)
    case "year": period = .year(year)
    case "decade": period = .decade(year / 10 * 10)
    default: period = nil
    }
    guard let period, pieces.word(start + 2) != "of" else { return nil }
    return TimeMatch(start: start, end: start + 2, period: period)
  }
}
