import News

/// Dates by the calendar: "May 9", "9 May 2026", "March 2019", "in 2023", "the 1990s".
struct CalendarDate: Sendable {
  let pieces: Pieces
  let context: TimeContext?

  /// The date that begins at `start`.
  ///
  /// - Parameter start: Its first piece.
  /// - Returns: The match; nil where no date begins there, or only one that needs a publication.
  func match(at start: Int) -> TimeMatch? {
    guard let piece = pieces[start] else { return nil }
    switch piece.kind {
    case .number: return iso(at: start) ?? dayFirst(at: start) ?? year(at: start)
    case .word: return monthFirst(at: start) ?? decade(at: start)
    case .mark, .lineBreak: return nil
    }
  }
}

extension CalendarDate {
  /// "2026-05-09".
  private func iso(at start: Int) -> TimeMatch? {
    guard let year = number(at: start), pieces[start]?.text.utf8.count == 4,
      pieces.isMark("-", at: start + 1), pieces.isGlued(at: start + 1),
      let month = number(at: start + 2), pieces.isMark("-", at: start + 3),
      pieces.isGlued(at: start + 3), let date = number(at: start + 4),
      let day = CivilDay(year, month, date)
    else { return nil }
    return TimeMatch(start: start, end: start + 5, period: .day(day))
  }

  /// "9 May", "9 May 2026", "1st of May".
  private func dayFirst(at start: Int) -> TimeMatch? {
    guard let date = dayOfMonth(at: start) else { return nil }
    let index = pieces.word(start + 1) == "of" ? start + 2 : start + 1
    guard let month = month(at: index) else { return nil }
    return day(date, month, from: start, yearAt: index + 1)
  }

  /// "May 9", "Oct. 31, 2022", "March 2019", "March"
  private func monthFirst(at start: Int) -> TimeMatch? {
    if let ordinal = dayFirst(at: start) { return ordinal }
    guard let month = month(at: start) else { return nil }
    let next = pieces.isMark(".", at: start + 1) ? start + 2 : start + 1
    if let date = dayOfMonth(at: next) {
      return day(date, month, from: start, yearAt: next + 1)
    }
    let comma = pieces.isMark(",", at: next) || pieces.word(next) == "of" ? next + 1 : next
    if let year = fullYear(at: comma), let period = Period.month(month, of: year) {
      return TimeMatch(start: start, end: comma + 1, period: period)
    }
    return bareMonth(month, at: start)
  }

  /// A month without year is only one after a preposition: "May" and "March" are other words, too.
  private func bareMonth(_ month: Int, at start: Int) -> TimeMatch? {
    guard let context,
      Self.beforeMonth.contains(pieces.word(start - 1)) || pieces.word(start).utf8.count > 5
    else { return nil }
    let year = context.today.civil.year
    let candidates = (-1...1).compactMap { Period.month(month, of: year + $0) }
    guard let period = chosen(from: candidates, context, at: start) else { return nil }
    return TimeMatch(start: start, end: start + 1, period: period, candidates: candidates)
  }

  private static let beforeMonth: Set<String> = [
    "in", "since", "by", "until", "till", "from", "during", "before", "after", "of", "last", "next",
    "this", "early", "late", "mid", "between", "through", "to",
  ]

  private func day(_ date: Int, _ month: Int, from start: Int, yearAt index: Int) -> TimeMatch? {
    let (last, index) = lastDay(at: index) ?? (date, index)
    func days(of year: Int) -> Period? {
      guard let first = CivilDay(year, month, date), let end = CivilDay(year, month, last) else {
        return nil
      }
      return Period(first, end + 1, .day)
    }
    let comma = pieces.isMark(",", at: index) ? index + 1 : index
    if let year = fullYear(at: comma), let period = days(of: year) {
      return TimeMatch(start: start, end: comma + 1, period: period)
    }
    guard let context else { return nil }
    let year = context.today.civil.year
    let candidates = (-1...1).compactMap { days(of: year + $0) }
    guard let period = chosen(from: candidates, context, at: start) else { return nil }
    return TimeMatch(start: start, end: index, period: period, candidates: candidates)
  }

  /// The second day of "March 1-8", and the piece after it.
  private func lastDay(at index: Int) -> (Int, Int)? {
    guard let dash = pieces[index], ["-", "–"].contains(dash.text), dash.isGlued,
      let day = dayOfMonth(at: index + 1)
    else { return nil }
    return (day, index + 2)
  }

  /// Which of several years is meant.
  private func chosen(
    from candidates: [Period], _ context: TimeContext, at start: Int
  ) -> Period? {
    Outlook(pieces: pieces).isAhead(before: start)
      ? context.earliestOpen(candidates) : context.nearest(candidates)
  }

  /// "In 2023", "since 2019", "the 2008 campaign"; a number without such a word before it may count
  /// something.
  private func year(at start: Int) -> TimeMatch? {
    guard let year = fullYear(at: start), let period = Period.year(year), isYear(year, at: start)
    else { return nil }
    let match = TimeMatch(start: start, end: start + 1, period: period)
    guard let (last, end) = lastYear(after: start, first: year),
      let whole = Period.year(last).flatMap(period.through)
    else { return match }
    return TimeMatch(start: start, end: end, period: whole)
  }

  private func isYear(_ year: Int, at start: Int) -> Bool {
    let previous = pieces.word(start - 1)
    if Self.beforeYear.contains(previous) {
      return 1900...2099 ~= year || pieces[start + 1]?.kind != .word
        || FunctionWords.contains(pieces.word(start + 1))
    }
    return 1900...2099 ~= year && Self.determiners.contains(previous)
      && !Self.measures.contains(pieces.word(start + 1))
  }

  /// The second year of "2014-15", "1981–1989" and "from 1913 to 1921", and the piece after it.
  private func lastYear(after start: Int, first: Int) -> (Int, Int)? {
    guard let joint = pieces[start + 1], let second = number(at: start + 2) else { return nil }
    let digits = pieces.all[start + 2].text.utf8.count
    let isDash = ["-", "–"].contains(joint.text) && joint.isGlued && pieces.isGlued(at: start + 2)
    if isDash, digits == 2 { return (first / 100 * 100 + second, start + 3) }
    let before = pieces.word(start - 1)
    let isJoined =
      isDash || before == "from" && ["to", "through", "until"].contains(joint.lowered)
      || before == "between" && joint.lowered == "and"
    guard isJoined, digits == 4, CivilDay.years.contains(second) else { return nil }
    return (second, start + 3)
  }

  private static let determiners: Set<String> = [
    "the", "a", "an", "his", "her", "its", "their", "our", "this", "'s",
  ]

  private static let measures: Set<String> = [
    "people", "men", "women", "percent", "%", "dollars", "euros", "kilometers", "kilometres",
    "miles", "meters", "metres", "tons", "tonnes", "troops", "soldiers",
  ]

  private static let beforeYear: Set<String> = [
    "in", "since", "by", "until", "till", "from", "during", "before", "after", "of", "early",
    "late",
    "mid", "between", "and", "to", "through", "for", "fiscal",
  ]

  /// "The 1990s".
  private func decade(at start: Int) -> TimeMatch? {
    let word = pieces.word(start)
    guard word.utf8.count == 5, word.hasSuffix("0s"), let year = Int(word.dropLast()),
      let period = Period.decade(year)
    else { return nil }
    return TimeMatch(start: start, end: start + 1, period: period)
  }
}

extension CalendarDate {
  private func month(at index: Int) -> Int? {
    guard pieces[index]?.isCapitalized == true else { return nil }
    return CalendarWords.months[pieces.word(index)]
  }

  /// "9", "9th"; not the "20" of "20,000".
  private func dayOfMonth(at index: Int) -> Int? {
    guard let piece = pieces[index] else { return nil }
    let isOrdinal = ["st", "nd", "rd", "th"].contains(where: piece.lowered.hasSuffix)
    let digits = isOrdinal ? String(piece.lowered.dropLast(2)) : piece.text
    guard digits.utf8.count <= 2, piece.kind == .number || isOrdinal, let day = Int(digits),
      1...31 ~= day, !pieces.isMark(":", at: index + 1), !pieces.isMark("%", at: index + 1)
    else { return nil }
    return day
  }

  private func fullYear(at index: Int) -> Int? {
    guard let piece = pieces[index], piece.kind == .number, piece.text.utf8.count == 4 else {
      return nil
    }
    return number(at: index).flatMap { CivilDay.years.contains($0) ? $0 : nil }
  }

  private func number(at index: Int) -> Int? {
    guard let piece = pieces[index], piece.kind == .number, piece.text.utf8.count <= 4 else {
      return nil
    }
    return Int(piece.text)
  }
}
