/// "Novak: We will not pay": a name and a colon at the front of a line, then what the name says.
struct HeadlineRule {
  let text: AnnotatedText

  /// The longest name before the colon, in tokens.
  private static let limit = 8

  /// The candidate of a period that is such a line, if it is one.
  func candidates(in period: Range<Int>) -> [Candidate] {
    guard startsLine(period),
      let colon = period.prefix(Self.limit + 1).first(where: { text.words[$0] == ":" }),
      colon > period.lowerBound, isName(period.lowerBound..<colon)
    else { return [] }
    let content = Clauses(text: text).trimmed(colon + 1..<period.upperBound)
    guard text.wordCount(content) >= 3, isQuoted(content) || Clauses(text: text).hasVerb(content)
    else { return [] }
    return [
      Candidate(
        source: period.lowerBound..<colon, cue: [colon..<colon + 1], content: [content],
        confidence: isQuoted(content) ? RuleConfidence.headlineQuotation : RuleConfidence.headline)
    ]
  }

  private func isQuoted(_ range: Range<Int>) -> Bool { text.isQuoted(range.lowerBound) }

  private func startsLine(_ period: Range<Int>) -> Bool {
    period.lowerBound == 0 || text.tokens[period.lowerBound - 1].kind == .lineBreak
  }

  private func isName(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      text.isCapitalised(index) && !text.has([.time, .subordinator, .interrogative], at: index)
        || text.words[index] == "." || text.words[index] == "'s"
        || text.has(.coordinator, at: index) && index > range.lowerBound
    }
  }
}
