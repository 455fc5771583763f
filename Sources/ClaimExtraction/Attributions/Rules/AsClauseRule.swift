/// "As Novak explains, …": the report is the clause that follows, or the one before ", as Novak said".
struct AsClauseRule {
  let text: AnnotatedText
  private let phrases: NounPhrases
  private let clauses: Clauses

  init(_ text: AnnotatedText) {
    self.text = text
    phrases = NounPhrases(text: text)
    clauses = Clauses(text: text)
  }

  /// The candidate of a period that begins with such a clause.
  func candidates(in period: Range<Int>) -> [Candidate] {
    guard text.words[period.lowerBound] == "as", !text.isQuoted(period.lowerBound) else {
      return []
    }
    let start = period.lowerBound + 1
    let verb = (start..<min(period.upperBound, start + 12)).first {
      text.has(.reportingVerb, at: $0)
    }
    guard let verb, let group = VerbGroup(at: verb, in: period, of: text),
      group.frames.contains(.that), group.end < period.upperBound,
      text.words[group.end] == "," || text.words[group.end] == ":",
      let source = phrases.subject(before: group.tokens.lowerBound, in: start..<period.upperBound)
    else { return [] }
    let content = clauses.trimmed(group.end + 1..<period.upperBound)
    guard text.wordCount(content) >= 3 else { return [] }
    return [
      Candidate(
        source: source, cue: [group.verb..<group.end], content: [content], lemma: group.lemma,
        confidence: RuleConfidence.asClause)
    ]
  }
}
