/// "Reports that the dam leaks are circulating": the report stands between its noun and the verb.
struct RumorRule {
  let text: AnnotatedText

  /// The most cues of one period that are looked at.
  private static let limit = 4

  /// The candidates of a period.
  func candidates(in period: Range<Int>) -> [Candidate] {
    period.filter(isCue).prefix(Self.limit).compactMap { candidate(at: $0, in: period) }
  }

  private func isCue(_ index: Int) -> Bool {
    text.lexicon.reportingVerb(text.words[index]).map { Self.verbs.contains($0.verb.lemma) }
      ?? false
  }

  private func candidate(at verb: Int, in period: Range<Int>) -> Candidate? {
    guard !text.isQuoted(verb), let group = VerbGroup(at: verb, in: period, of: text),
      !group.isNegated, !group.isUnreal
    else { return nil }
    let start = group.tokens.lowerBound
    let noun = period.prefix { $0 + 1 < start }.last {
      Self.nouns.contains(text.words[$0]) && text.words[$0 + 1] == "that"
    }
    guard let noun else { return nil }
    let content = Clauses(text: text).trimmed(noun + 1..<start)
    guard text.wordCount(content) >= 3 else { return nil }
    return Candidate(
      source: noun..<noun + 1, cue: [verb..<verb + 1], content: [content], lemma: group.lemma,
      confidence: Confidence.clause)
  }

  private static let verbs: Set<String> = ["circulate", "emerge", "surface", "swirl"]

  private static let nouns: Set<String> = [
    "report", "reports", "rumor", "rumors", "rumour", "rumours", "claim", "claims", "allegation",
    "allegations", "speculation", "story", "stories", "talk",
  ]
}
