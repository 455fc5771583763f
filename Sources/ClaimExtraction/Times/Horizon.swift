import FoundationEssentials
import News

/// What the words before a time make of it: "since March", "by Friday", "the end of the year".
struct Horizon: Sendable {
  let pieces: Pieces
  let context: TimeContext?

  /// The match widened or narrowed by the words before it.
  ///
  /// - Parameter match: A time.
  /// - Returns: The match with those words in it.
  func applied(to match: TimeMatch) -> TimeMatch { limited(edge(of: match)) }

  /// "The end of May", "early 2024", "the beginning of next week".
  private func edge(of match: TimeMatch) -> TimeMatch {
    var start = match.start
    if pieces.word(start - 1) == "the" { start -= 1 }
    let isPhrase = pieces.word(start - 1) == "of"
    let word = pieces.word(isPhrase ? start - 2 : match.start - 1)
    guard let edge = Self.edges[word], isPhrase || Self.adverbs.contains(word) else {
      return match
    }
    var result = match
    result.period = edge.part(of: match.period)
    result.candidates = match.candidates.map(edge.part)
    result.start = isPhrase ? start - 2 : match.start - 1
    if pieces.word(result.start - 1) == "the" { result.start -= 1 }
    return result
  }

  private static let edges: [String: Edge] = [
    "end": .end, "close": .end, "late": .end, "start": .start, "beginning": .start,
    "early": .start, "middle": .middle, "mid": .middle,
  ]
  private static let adverbs: Set<String> = ["early", "late", "mid"]

  private enum Edge {
    case start, middle, end

    /// A third of the days: "early 2024" is its first four months.
    func part(of period: Period) -> Period {
      let days =
        (period.interval.upperBound.timeIntervalSince(period.interval.lowerBound) / 86_400)
        .rounded()
      guard days >= 3 else { return period }
      let first = CivilDay(period.interval.lowerBound)
      let third = Int(days) / 3
      let granularity: TimeReference.Granularity = days > 100 ? .month : .day
      switch self {
      case .start: return Period(first, first + third, granularity)
      case .middle: return Period(first + third, first + 2 * third, granularity)
      case .end: return Period(first + 2 * third, first + Int(days), granularity)
      }
    }
  }

  /// "Since March" lasts to the publication; "by Friday" begins with it.
  private func limited(_ match: TimeMatch) -> TimeMatch {
    guard let context else { return match }
    var result = match
    switch pieces.word(match.start - 1) {
    case "since":
      if let begun = context.latestBegun(match.candidates) { result.period = begun }
      let from = result.period.interval.lowerBound
      guard from < context.published else { return match }
      result.period = Period(from..<context.published, result.period.granularity)
    case "by", "until", "till", "before":
      if let open = context.earliestOpen(match.candidates) { result.period = open }
      let end =
        pieces.word(match.start - 1) == "before"
        ? result.period.interval.lowerBound : result.period.interval.upperBound
      guard context.published < end else { return match }
      result.period = Period(context.published..<end, result.period.granularity)
    default: return match
    }
    result.start -= 1
    return result
  }
}
