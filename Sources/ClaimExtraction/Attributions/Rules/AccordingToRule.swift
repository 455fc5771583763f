/// "According to X, …", "…, according to X", and the outlet's "per X".
struct AccordingToRule {
  let text: AnnotatedText

  /// The most cues of one period that are looked at.
  private static let limit = 8

  func candidates(in period: Range<Int>) -> [Candidate] {
    period.dropLast(2).filter { index in
      text.words[index] == "according" && text.words[index + 1] == "to" && !text.isQuoted(index)
    }
    .prefix(Self.limit).compactMap { candidate(at: $0, in: period) }
  }

  private func candidate(at cue: Int, in period: Range<Int>) -> Candidate? {
    let start = cue + 2
    let end = sourceEnd(from: start, in: period)
    guard end > start else { return nil }
    let before = before(cue, in: period)
    let content = text.wordCount(before) >= 4 ? before : after(end, in: period)
    guard text.wordCount(content) >= 3 else { return nil }
    var contents = [content]
    let rest = after(end, in: period)
    if content == before, end < period.upperBound, text.words[end] == ",", text.wordCount(rest) >= 4
    {
      contents.append(rest)
    }
    return Candidate(
      source: start..<end, cue: [cue..<start], content: contents,
      confidence: RuleConfidence.accordingTo
    )
  }

  private func sourceEnd(from start: Int, in period: Range<Int>) -> Int {
    var end = start
    while end < period.upperBound {
      if text.isPunctuation(end), !isInner(end) { break }
      end += 1
    }
    return end
  }

  private func isInner(_ index: Int) -> Bool {
    text.words[index] == "'" || text.words[index] == "-" || text.isQuoted(index)
      || text.words[index] == "." && text.has(.abbreviation, at: index - 1)
  }

  private func before(_ cue: Int, in period: Range<Int>) -> Range<Int> {
    trimmed(period.lowerBound..<cue)
  }

  private func after(_ end: Int, in period: Range<Int>) -> Range<Int> {
    trimmed(end..<period.upperBound)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text.isPunctuation(start), !text.isQuoted(start) { start += 1 }
    while end > start, text.isPunctuation(end - 1), !text.isQuoted(end - 1) { end -= 1 }
    return start..<end
  }
}
