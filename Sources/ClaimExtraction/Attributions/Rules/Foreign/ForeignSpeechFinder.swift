/// Finds direct speech in the ways in which the press of several languages marks it.
struct ForeignSpeechFinder {
  let text: AnnotatedText
  let cues: ForeignCueFinder

  /// Fewer quoted words are a name or irony.
  private static let shortest = 3
  /// How long a clause between two dashes may be, and how soon its verb comes, in tokens.
  private static let longestInsertion = 24
  private static let verbReach = 4

  /// What is said in a period, in order.
  func speeches(in period: Range<Int>) -> [ForeignSpeech] {
    let quotations = quotations(in: period)
    guard !quotations.isEmpty else { return dialogue(in: period).map { [$0] } ?? [] }
    var speeches: [ForeignSpeech] = []
    var plain: [Range<Int>] = []
    for quotation in quotations {
      if let speech = interrupted(quotation) {
        speeches.append(speech)
      } else {
        plain.append(quotation)
      }
    }
    guard let first = plain.first else { return speeches }
    let frames = gaps(between: quotations, in: period)
    // What follows a quotation names its speaker rather than what stands before it.
    let after = frames.filter { $0.lowerBound > first.lowerBound }
    let before = frames.filter { $0.lowerBound < first.lowerBound }
    speeches.append(ForeignSpeech(content: plain, frames: after + before))
    return speeches.sorted { $0.content[0].lowerBound < $1.content[0].lowerBound }
  }

  private func quotations(in period: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = period.lowerBound
    while index < period.upperBound {
      guard let quotation = text.quotation(at: index) else {
        index += 1
        continue
      }
      let tokens = quotation.tokens.clamped(to: period)
      if text.wordCount(tokens) >= Self.shortest { found.append(tokens) }
      index = tokens.upperBound
    }
    return found
  }

  private func gaps(between quotations: [Range<Int>], in period: Range<Int>) -> [Range<Int>] {
    let starts = [period.lowerBound] + quotations.map(\.upperBound)
    let ends = quotations.map(\.lowerBound) + [period.upperBound]
    return zip(starts, ends).filter { $0 < $1 }.map { $0..<$1 }
  }

  /// «Il ponte – ha spiegato Carla Bini – riaprirà»: the report stands inside the marks.
  private func interrupted(_ quotation: Range<Int>) -> ForeignSpeech? {
    let dashes = quotation.filter(isDash)
    for (opening, closing) in zip(dashes, dashes.dropFirst())
    where closing - opening <= Self.longestInsertion {
      let clause = opening + 1..<closing
      guard !clause.isEmpty, startsWithVerb(clause) else { continue }
      let parts = [trimmed(quotation.lowerBound..<opening), closing + 1..<quotation.upperBound]
      return ForeignSpeech(content: parts.filter { text.wordCount($0) > 0 }, frames: [clause])
    }
    return nil
  }

  /// Speech between dashes: — Мост откроют, — сказал мэр.
  private func dialogue(in period: Range<Int>) -> ForeignSpeech? {
    guard let first = period.first, isDash(first) else { return nil }
    let dashes = period.dropFirst().filter(isDash)
    guard let opening = dashes.first(where: { startsWithVerb($0 + 1..<period.upperBound) }) else {
      return nil
    }
    let closing = dashes.first { $0 > opening } ?? period.upperBound
    let rest = min(closing + 1, period.upperBound)..<period.upperBound
    let content = [trimmed(first + 1..<opening), trimmed(rest)].filter { text.wordCount($0) > 0 }
    guard content.reduce(0, { $0 + text.wordCount($1) }) >= Self.shortest else { return nil }
    return ForeignSpeech(content: content, frames: [opening + 1..<closing])
  }

  private func startsWithVerb(_ clause: Range<Int>) -> Bool {
    cues.verb(in: clause.lowerBound..<min(clause.upperBound, clause.lowerBound + Self.verbReach))
      != nil
  }

  /// Without the comma or dash at the end.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, text.words[end - 1] == "," || isDash(end - 1) { end -= 1 }
    return range.lowerBound..<end
  }

  private func isDash(_ index: Int) -> Bool { ["—", "–", "-", "--"].contains(text.words[index]) }
}
