/// "Reports that the dam leaks are circulating", "Reports are circulating that the dam leaks", and
/// "There are rumors that the dam leaks".
struct RumorRule {
  let text: AnnotatedText

  /// The most cues of one period that are looked at.
  private static let limit = 4
  /// How far from the front "rumors" may stand: "There have been many persistent rumors that".
  private static let reach = 8

  /// The candidates of a period.
  func candidates(in period: Range<Int>) -> [Candidate] {
    period.filter(isCue).prefix(Self.limit).compactMap { candidate(at: $0, in: period) }
      + [existential(in: period)].compactMap(\.self)
  }

  /// "There are rumors that …", at the front of its period.
  private func existential(in period: Range<Int>) -> Candidate? {
    let start = period.lowerBound
    guard text.words[start] == "there",
      let noun = period.prefix(Self.reach).first(where: { Self.nouns.contains(text.words[$0]) }),
      noun > start + 1, noun + 1 < period.upperBound, text.words[noun + 1] == "that",
      text.has(.auxiliary, at: start + 1),
      !(start..<noun).contains(where: { text.has([.negation, .modal], at: $0) }),
      let content = Clauses(text: text).content(from: noun + 1, in: period)
    else { return nil }
    return Candidate(
      source: noun..<noun + 1, cue: [start..<start + 2], content: [content], lemma: "circulate",
      confidence: RuleConfidence.withoutSource)
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
    if let behind = content(behind: group, in: period) {
      return Candidate(
        source: start - 1..<start, cue: [verb..<verb + 1], content: [behind], lemma: group.lemma,
        confidence: RuleConfidence.clause)
    }
    let noun = period.prefix { $0 + 1 < start }.last {
      Self.nouns.contains(text.words[$0]) && text.words[$0 + 1] == "that"
    }
    guard let noun else { return nil }
    let content = Clauses(text: text).trimmed(noun + 1..<start)
    guard text.wordCount(content) >= 3 else { return nil }
    return Candidate(
      source: noun..<noun + 1, cue: [verb..<verb + 1], content: [content], lemma: group.lemma,
      confidence: RuleConfidence.clause)
  }

  /// What follows the verb, where its noun stands before it: "Reports are circulating that …".
  private func content(behind group: VerbGroup, in period: Range<Int>) -> Range<Int>? {
    let start = group.tokens.lowerBound
    guard start > period.lowerBound, Self.nouns.contains(text.words[start - 1]),
      group.end < period.upperBound, text.words[group.end] == "that"
    else { return nil }
    return Clauses(text: text).content(from: group.end, in: period)
  }

  private static let verbs: Set<String> = ["circulate", "emerge", "surface", "swirl"]

  private static let nouns: Set<String> = [
    "report", "reports", "rumor", "rumors", "rumour", "rumours", "claim", "claims", "allegation",
    "allegations", "speculation", "story", "stories", "talk",
  ]
}
