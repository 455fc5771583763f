/// Numbers that are no quantities: dates, times of the day, scores, telephone numbers, addresses.
struct NotAFigure: Sendable {
  let pieces: Pieces

  /// The end of what begins at `start` and is no quantity.
  ///
  /// - Parameter start: A number or the name of a month.
  /// - Returns: The piece after it; nil where a quantity may begin.
  func end(at start: Int) -> Int? {
    guard let piece = pieces[start] else { return nil }
    if piece.kind == .word { return monthFirst(at: start) ?? oneOf(at: start) ?? hour(at: start) }
    guard piece.kind == .number else { return nil }
    return telephone(at: start) ?? clock(at: start) ?? dayFirst(at: start) ?? series(at: start)
      ?? years(at: start)
      ?? score(at: start) ?? address(at: start) ?? slashed(at: start) ?? item(at: start)
  }

  /// "One of", "no one", "one another": a pronoun.
  private func oneOf(at start: Int) -> Int? {
    guard pieces.word(start) == "one" else { return nil }
    let previous = pieces.word(start - 1)
    let next = pieces.word(start + 1)
    if pieces.isMark("-", at: start + 1), CalendarWords.isTime(pieces.word(start + 2)) {
      return nil
    }
    let isPronoun =
      Self.beforePronoun.contains(previous) || Self.afterPronoun.contains(next)
      || pieces[start + 1].map(FunctionWords.contains) == true
        && !["in", "out", "to", "or", "and"].contains(next)
    return isPronoun ? start + 1 : nil
  }

  private static let beforePronoun: Set<String> = [
    "no", "each", "every", "this", "that", "another", "which", "any", "some", "the", "a", "day",
    "'s",
  ]
  private static let afterPronoun: Set<String> = [
    "of", "another", "day", "thing", "way", "point", "side", "time", "-", "more",
  ]
}

// MARK: - Dates and times

extension NotAFigure {
  /// "May 9", "October 31, 2022", "March 2019".
  private func monthFirst(at start: Int) -> Int? {
    guard pieces[start]?.isCapitalized == true, CalendarWords.months[pieces.word(start)] != nil
    else { return nil }
    var index = start + 1
    if pieces.isMark(".", at: index) { index += 1 }
    if pieces.isMark(",", at: index) { index += 1 }
    guard let number = plain(at: index), number <= 31 || Self.isYear(number) else { return nil }
    guard number <= 31 else { return index + 1 }
    return afterYear(index + 1)
  }

  /// "9 May 2026".
  private func dayFirst(at start: Int) -> Int? {
    guard let day = plain(at: start), 1...31 ~= day, pieces[start + 1]?.isCapitalized == true,
      CalendarWords.months[pieces.word(start + 1)] != nil
    else { return nil }
    return afterYear(start + 2)
  }

  /// The piece after ", 2022" or "2022" at `index`, or after "- 12" in "May 9-12".
  private func afterYear(_ index: Int) -> Int {
    var index = index
    if let dash = pieces[index], ["-", "–"].contains(dash.text), let day = plain(at: index + 1),
      day <= 31
    {
      index += 2
    }
    let next = pieces.isMark(",", at: index) ? index + 1 : index
    guard let year = plain(at: next), Self.isYear(year), pieces[next]?.text.utf8.count == 4 else {
      return index
    }
    return next + 1
  }

  /// "9:01 p.m.", "11 a.m.", "10.45pm", "0401 GMT".
  private func clock(at start: Int) -> Int? {
    if pieces.isMark(":", at: start + 1), pieces.isGlued(at: start + 1),
      pieces.isGlued(at: start + 2), plain(at: start + 2) != nil
    {
      var end = start + 3
      while pieces.isMark(":", at: end), pieces.isGlued(at: end), plain(at: end + 1) != nil {
        end += 2
      }
      // The zone of "18:00:00+00"
      if let sign = pieces[end], sign.isGlued, ["+", "-"].contains(sign.text),
        pieces.isGlued(at: end + 1), plain(at: end + 1) != nil
      {
        return end + 2
      }
      return CalendarWords.isClock(pieces.word(end)) ? end + 1 : end
    }
    guard CalendarWords.isClock(pieces.word(start + 1)) else { return nil }
    return start + 2
  }

  /// "Twelve o'clock".
  private func hour(at start: Int) -> Int? {
    let next = pieces.word(start + 1)
    return next == "o'clock" && NumberWords.isNumberWord(pieces.word(start)) ? start + 2 : nil
  }

  /// "2014", "2014-15", "2014 to 2017".
  private func years(at start: Int) -> Int? {
    guard let year = plain(at: start), Self.isYear(year), pieces[start]?.text.utf8.count == 4,
      let dash = pieces[start + 1], ["-", "–"].contains(dash.text), dash.isGlued,
      pieces.isGlued(at: start + 2), let other = pieces[start + 2], Digits.isPlain(other.text),
      [2, 4].contains(other.text.utf8.count)
    else { return nil }
    return start + 3
  }

  /// Whether the number may be a year that news speak of.
  ///
  /// - Parameter number: A whole number.
  /// - Returns: Whether it may.
  static func isYear(_ number: Double) -> Bool { 1000...2100 ~= number }
}

// MARK: - Scores, numbers, addresses

extension NotAFigure {
  /// Three numbers or more in a row: "2019-09-01", "555-123-4567", "192.0.2.1", "12/05/2022".
  private func series(at start: Int) -> Int? {
    var end = start + 1
    var count = 1
    while let joint = pieces[end], joint.kind == .mark, joint.isGlued,
      ["-", ".", "/", "–"].contains(joint.text), pieces[end + 1]?.kind == .number,
      pieces.isGlued(at: end + 1)
    {
      count += 1
      end += 2
    }
    guard count >= 3 || count == 2 && pieces.isMark(".", at: start + 1) else { return nil }
    // The clock of "2019-09-01T10:38:07.190Z"
    while pieces.isGlued(at: end), pieces[end].map({ $0.kind != .mark || $0.text == ":" }) == true {
      end += 1
    }
    return end
  }

  /// "+1 (555) 765-4321": a plus sign, then nothing but digits and what groups them.
  private func telephone(at start: Int) -> Int? {
    guard pieces.isMark("+", at: start - 1), pieces.isGlued(at: start) else { return nil }
    var end = start + 1
    var last = end
    while let piece = pieces[end], end - start < 12,
      piece.kind == .number || ["(", ")", "-", "–", "/"].contains(piece.text)
    {
      end += 1
      if piece.kind == .number { last = end }
    }
    return last > start + 1 ? last : nil
  }

  /// "2-1", "21-7": two small numbers that no unit follows, or a result.
  private func score(at start: Int) -> Int? {
    guard let first = plain(at: start), let dash = pieces[start + 1], dash.isGlued,
      ["-", "–"].contains(dash.text), pieces.isGlued(at: start + 2),
      let second = plain(at: start + 2)
    else { return nil }
    let next = pieces[start + 3]
    let isBare =
      next == nil || next?.kind != .word && next?.text != "%" && next?.isGlued == false
      || next?.kind == .mark && next?.text != "%" && next?.text != "-" && next?.text != "°"
    let word = pieces.word(start + 3)
    guard
      first >= second || isBare || Self.results.contains(word)
        || next.map(FunctionWords.contains) == true
    else { return nil }
    return start + 3
  }

  private static let results: Set<String> = [
    "victory", "win", "defeat", "loss", "draw", "lead", "vote", "decision", "record", "thrashing",
    "triumph", "scoreline", "aggregate", "majority", "tie", "final", "result", "score", "ruling",
  ]

  /// "9/11", "24/7", "50/50"; "1/16" is a fraction and read as such.
  private func slashed(at start: Int) -> Int? {
    guard pieces.isMark("/", at: start + 1), pieces.isGlued(at: start + 1),
      pieces.isGlued(at: start + 2), pieces[start + 2]?.kind == .number,
      NumeralReader(pieces: pieces).numeral(at: start, isMoney: false)?.form != .fraction
    else { return nil }
    return start + 3
  }

  /// The number of a list's item, alone before a point at the start of a line.
  private func item(at start: Int) -> Int? {
    let isFirst = pieces[start - 1].map { $0.kind == .lineBreak } ?? true
    guard isFirst, plain(at: start) != nil, let mark = pieces[start + 1],
      mark.text == "." || mark.text == ")", mark.isGlued
    else { return nil }
    return start + 2
  }

  /// "49 Zorro Ranch Road", "9 E 71st St", "16-18 Mill Lane".
  private func address(at start: Int) -> Int? {
    guard plain(at: start) != nil else { return nil }
    // "The 3900 block of Manor Drive"
    if pieces.word(start + 1) == "block" { return start + 2 }
    let isRange = ["-", "–"].contains(pieces[start + 1]?.text) && plain(at: start + 2) != nil
    let first = isRange ? start + 3 : start + 1
    var index = first
    while index - first <= 3, let word = pieces[index], word.kind == .word,
      word.isCapitalized || word.lowered.hasSuffix("st") || word.lowered.hasSuffix("th")
    {
      if index > first, Self.streets.contains(word.lowered) { return index + 1 }
      index += 1
    }
    return nil
  }

  private static let streets: Set<String> = [
    "street", "st", "road", "rd", "avenue", "ave", "drive", "dr", "lane", "ln", "boulevard", "blvd",
    "way", "court", "ct", "square", "place", "terrace", "crescent", "close", "highway", "parkway",
    "row", "quay", "gardens",
  ]

  private func plain(at index: Int) -> Double? {
    guard let piece = pieces[index], piece.kind == .number, Digits.isPlain(piece.text) else {
      return nil
    }
    return Digits.value(of: piece.text)
  }
}
