import FoundationEssentials
import News

/// Spans counted from the publication: "last week", "two weeks ago", "the past two decades".
struct RelativeSpan: Sendable {
  let pieces: Pieces
  let context: TimeContext

  private enum Unit: String {
    case minute, hour, day, week, month, quarter, year, decade
  }

  /// The span that begins at `start`.
  ///
  /// - Parameter start: Its first piece.
  /// - Returns: The match; nil where no such span begins there.
  func match(at start: Int) -> TimeMatch? {
    neighbour(at: start) ?? stretch(at: start) ?? ago(at: start) ?? ahead(at: start)
  }
}

extension RelativeSpan {
  /// "Last week", "this year", "next month", "the coming decade".
  private func neighbour(at start: Int) -> TimeMatch? {
    let offset: Int
    switch pieces.word(start) {
    case "last", "previous": offset = -1
    case "this": offset = 0
    case "next", "coming": offset = 1
    default: return nil
    }
    if let named = Season(pieces.word(start + 1))?.period(offset: offset, from: context) {
      return TimeMatch(start: start, end: start + 2, period: named)
    }
    guard let unit = unit(at: start + 1), !pieces.word(start + 1).hasSuffix("s"),
      let period = calendar(unit, offset: offset)
    else { return nil }
    return TimeMatch(start: start, end: start + 2, period: period)
  }

  /// "The past two decades", "the last 10 days", "the next five years", "the past year".
  private func stretch(at start: Int) -> TimeMatch? {
    let word = pieces.word(start)
    guard ["past", "last", "next", "coming", "following"].contains(word) else { return nil }
    let (count, index) = count(at: start + 1) ?? (1, start + 1)
    guard let unit = unit(at: index), word == "past" || count != 1 || index > start + 1,
      let other = moved(unit, by: word == "past" || word == "last" ? -count : count)
    else { return nil }
    let ends = [other, context.published].sorted()
    guard ends[0] < ends[1] else { return nil }
    return TimeMatch(
      start: start, end: index + 1, period: Period(ends[0]..<ends[1], granularity(unit)))
  }

  /// "Two weeks ago", "a year ago", "three days earlier" is relative to something else.
  private func ago(at start: Int) -> TimeMatch? {
    guard let (count, index) = count(at: start), let unit = unit(at: index),
      pieces.word(index + 1) == "ago"
    else { return nil }
    return around(unit, by: -count).map { TimeMatch(start: start, end: index + 2, period: $0) }
  }

  /// "In two weeks", "within three days".
  private func ahead(at start: Int) -> TimeMatch? {
    let word = pieces.word(start)
    guard word == "in" || word == "within", let (count, index) = count(at: start + 1),
      let unit = unit(at: index), word == "within" || isHorizon(after: index)
    else { return nil }
    if word == "within" {
      return moved(unit, by: count).map {
        TimeMatch(
          start: start, end: index + 1, period: Period(context.published..<$0, granularity(unit)))
      }
    }
    return around(unit, by: count).map { TimeMatch(start: start, end: index + 1, period: $0) }
  }

  /// "In two weeks' time", "in three days."; "in two years of war" and "in 3 minutes flat" last.
  private func isHorizon(after index: Int) -> Bool {
    guard let next = pieces[index + 1] else { return true }
    return next.text == "." || next.text == "," || ["'", "’", "time", "and"].contains(next.lowered)
  }

  private func count(at start: Int) -> (Int, Int)? {
    switch pieces.word(start) {
    case "a" where pieces.word(start + 1) == "few": return (3, start + 2)
    case "a" where pieces.word(start + 1) == "couple" && pieces.word(start + 2) == "of":
      return (2, start + 3)
    case "a", "an": return (1, start + 1)
    case "few": return (3, start + 1)
    default: break
    }
    if let piece = pieces[start], piece.kind == .number, piece.text.utf8.count <= 3,
      let number = Int(piece.text), number > 0
    {
      return (number, start + 1)
    }
    guard let (value, end) = NumberWords.number(in: pieces, at: start), 1...1000 ~= value else {
      return nil
    }
    return (Int(value), end)
  }

  private func unit(at index: Int) -> Unit? {
    let word = pieces.word(index)
    if word == "centuries" || word == "century" { return nil }
    return Unit(rawValue: word.hasSuffix("s") ? String(word.dropLast()) : word)
  }
}

extension RelativeSpan {
  private func granularity(_ unit: Unit) -> TimeReference.Granularity {
    switch unit {
    case .minute: .minute
    case .hour: .hour
    case .day: .day
    case .week: .week
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    case .decade: .decade
    }
  }

  /// The calendar unit `offset` after the one that holds the publication.
  private func calendar(_ unit: Unit, offset: Int) -> Period? {
    let (year, month, _) = context.today.civil
    switch unit {
    case .minute, .hour: return nil
    case .day: return .day(context.today + offset)
    case .week: return .week(of: context.today + 7 * offset)
    case .month: return .month(month + offset, of: year)
    case .quarter: return .quarter((month - 1) / 3 + 1 + offset, of: year)
    case .year: return .year(year + offset)
    case .decade: return .decade((year / 10 + offset) * 10)
    }
  }

  /// The unit around the moment that lies `count` units away.
  private func around(_ unit: Unit, by count: Int) -> Period? {
    switch unit {
    case .minute, .hour:
      guard let moment = moved(unit, by: count) else { return nil }
      let length = unit == .minute ? 60.0 : 3600
      let start = (moment.timeIntervalSince1970 / length).rounded(.down) * length
      return Period(
        Date(timeIntervalSince1970: start)..<Date(timeIntervalSince1970: start + length),
        granularity(unit))
    default: return calendar(unit, offset: count)
    }
  }

  /// The publication moved by `count` units; nil where that leaves the calendar of news.
  private func moved(_ unit: Unit, by count: Int) -> Date? {
    switch unit {
    case .minute: return context.published.addingTimeInterval(60 * Double(count))
    case .hour: return context.published.addingTimeInterval(3600 * Double(count))
    case .day: return (context.today + count).start
    case .week: return (context.today + 7 * count).start
    case .month: return shifted(months: count)
    case .quarter: return shifted(months: 3 * count)
    case .year: return shifted(months: 12 * count)
    case .decade: return shifted(months: 120 * count)
    }
  }

  private func shifted(months: Int) -> Date? {
    let (year, month, day) = context.today.civil
    guard let first = Period.month(month + months, of: year)?.interval.lowerBound else {
      return nil
    }
    let target = CivilDay(first).civil
    return CivilDay(
      target.year, target.month, min(day, CivilDay.length(of: target.month, in: target.year)))?
      .start
  }
}
