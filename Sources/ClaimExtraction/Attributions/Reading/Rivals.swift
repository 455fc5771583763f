/// Attributions of nearly the same content: of these one is meant, or one cue has several parts
/// ("states … in a decree").
enum Rivals {
  /// From which share of common words on two contents are one.
  private static let overlap = 0.5

  /// The best of each group of rivals, in order.
  ///
  /// - Parameters:
  ///   - ranks: Candidates; one of an earlier rank beats its rivals of later ranks, and within a
  ///     rank the more confident does.
  ///   - text: What they stand in.
  /// - Returns: Those that remain, in order.
  static func best(of ranks: [Candidate]..., in text: AnnotatedText) -> [Candidate] {
    var kept: [Candidate] = []
    var holders: [Int: [Int]] = [:]
    for candidate in ranks.flatMap({ $0.sorted(by: isBetter) }) {
      let words = words(of: candidate, in: text)
      var common: [Int: Int] = [:]
      for word in words { for holder in holders[word] ?? [] { common[holder, default: 0] += 1 } }
      let isTaken = common.contains { holder, count in
        let other = Self.words(of: kept[holder], in: text).count
        return Double(count) >= overlap * Double(words.count + other - count)
      }
      if isTaken { continue }
      for word in words { holders[word, default: []].append(kept.count) }
      kept.append(candidate)
    }
    return kept.sorted { $0.position < $1.position }
  }

  private static func isBetter(_ one: Candidate, _ other: Candidate) -> Bool {
    (one.confidence, other.position) > (other.confidence, one.position)
  }

  private static func words(of candidate: Candidate, in text: AnnotatedText) -> [Int] {
    candidate.content.joined().filter(text.isCounted)
  }
}
