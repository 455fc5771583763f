import News

/// Walks once over the pieces and collects the times.
struct TimeReader: Sendable {
  let pieces: Pieces
  let context: TimeContext?

  /// All times, in order; no two overlap.
  func times() -> [TimeReference] {
    var times: [TimeReference] = []
    var index = 0
    var free = 0
    while index < pieces.count {
      guard mayBegin(at: index), let found = match(at: index) else {
        index += 1
        continue
      }
      var match = Horizon(pieces: pieces, context: context).applied(to: found)
      match.start = max(match.start, free)
      times.append(reference(to: match))
      index = max(match.end, index + 1)
      free = index
    }
    return times
  }

  /// Whether a time may begin at `index`: spares most words.
  private func mayBegin(at index: Int) -> Bool {
    let piece = pieces.all[index]
    switch piece.kind {
    case .number: return true
    case .mark, .lineBreak: return false
    case .word:
      // "1990s" and "9th" are words to the tokenizer.
      return Self.beginnings.contains(piece.lowered)
        || piece.lowered.utf8.first.map { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } == true
    }
  }

  private static let beginnings: Set<String> = Set(CalendarWords.months.keys)
    .union(CalendarWords.weekdays.keys).union(NumberWords.units.keys).union(NumberWords.tens.keys)
    .union([
      "yesterday", "today", "tomorrow", "tonight", "overnight", "this", "last", "next", "previous",
      "coming", "past", "following", "a", "an", "few", "in", "within", "the", "hundred",
      "first", "second", "third", "fourth", "q1", "q2", "q3", "q4",
    ])

  private func match(at index: Int) -> TimeMatch? {
    if let date = CalendarDate(pieces: pieces, context: context).match(at: index) { return date }
    if let period = NamedPeriod(pieces: pieces, context: context).match(at: index) {
      return period
    }
    guard let context else { return nil }
    return RelativeDay(pieces: pieces, context: context).match(at: index)
      ?? RelativeSpan(pieces: pieces, context: context).match(at: index)
  }

  private func reference(to match: TimeMatch) -> TimeReference {
    let span = Span(pieces.all[match.start].span.start, pieces.all[match.end - 1].span.end)
    return TimeReference(
      span: span, interval: context?.shown(match.period) ?? match.period.interval,
      granularity: match.period.granularity)
  }
}
