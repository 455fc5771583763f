/// Attributions around a reporting verb: first those whose report stands before the verb, then those
/// whose report follows it, up to where another report begins.
struct ClauseRule {
  let text: AnnotatedText
  private let phrases: NounPhrases
  private let clauses: Clauses
  private let tails: ReportTails

  /// The most cues of one period that are looked at; people write fewer than ten.
  private static let limit = 24

  init(_ text: AnnotatedText) {
    self.text = text
    phrases = NounPhrases(text: text)
    clauses = Clauses(text: text)
    tails = ReportTails(text: text, phrases: phrases, clauses: clauses)
  }

  /// The candidates of a period, in order of their cues; `previous` spoke last before it.
  func candidates(in period: Range<Int>, after previous: Candidate?) -> [Candidate] {
    let groups = groups(in: period)
    let found = groups.map { tails.tail(of: $0, in: period) }
    var candidates: [Candidate] = []
    for (number, group) in groups.enumerated() {
      if let tail = found[number] {
        let next = found[(number + 1)...].lazy.compactMap(\.self).first
        let limit = next.map(reportStart) ?? period.upperBound
        if let candidate = candidate(
          of: group, tail: tail, after: candidates, until: limit, in: period)
        {
          candidates.append(candidate)
        }
      } else if let candidate = candidate(
        of: group, until: limit(after: number, groups: groups, tails: found, in: period),
        after: candidates.last, previous: previous, in: period)
      {
        candidates.append(candidate)
      }
    }
    return candidates
  }

  /// The cues outside quotations, without those that say what was not, or might be, said.
  private func groups(in period: Range<Int>) -> [VerbGroup] {
    let groups = period.lazy.compactMap { index -> VerbGroup? in
      guard text.has(.reportingVerb, at: index), !text.isQuoted(index) else { return nil }
      return VerbGroup(at: index, in: period, of: text)
    }
    return Array(groups.filter { !$0.isNegated && !$0.isUnreal }.prefix(Self.limit))
  }

  /// Where the quotation that a tail closes begins.
  private func reportStart(_ tail: ReportTail) -> Int {
    let start = tail.clause.lowerBound
    let last = text.isQuoted(start - 1) ? start - 1 : max(0, start - 2)
    return text.quotation(at: last)?.tokens.lowerBound ?? start
  }

  private func candidate(
    of group: VerbGroup, tail: ReportTail, after earlier: [Candidate], until limit: Int,
    in period: Range<Int>
  ) -> Candidate? {
    let floor = earlier.last { $0.isTail }.map(\.end) ?? period.lowerBound
    var candidate = TailRule(text: text, clauses: clauses).candidate(
      of: group, tail: tail, from: floor, until: limit, in: period)
    candidate?.isTail = true
    return candidate
  }

  private func candidate(
    of group: VerbGroup, until limit: Int, after last: Candidate?, previous: Candidate?,
    in period: Range<Int>
  ) -> Candidate? {
    guard !group.isPassive || group.frames.contains(.passive) || group.frames.contains(.addressee)
    else { return nil }
    let complement = ComplementRule(text: text, clauses: clauses)
      .content(of: group, until: limit, in: period)
    guard let content = complement ?? object(of: group, until: limit, in: period) else {
      return nil
    }
    let source = source(of: group, in: period, after: last, previous: previous)
    guard source != nil || complement != nil else { return nil }
    return Candidate(
      source: source, cue: [group.verb..<group.end], content: [content], lemma: group.lemma,
      confidence: source == nil
        ? RuleConfidence.withoutSource : confidence(of: group, clause: complement))
  }

  private func confidence(of group: VerbGroup, clause: Range<Int>?) -> Double {
    guard let clause else { return RuleConfidence.phrase }
    if text.isQuoted(clause.lowerBound) { return RuleConfidence.quotationAfterCue }
    return group.frames.contains(.mental) ? RuleConfidence.thought : RuleConfidence.clause
  }

  private func object(of group: VerbGroup, until limit: Int, in period: Range<Int>) -> Range<Int>? {
    guard !group.isInfinitive, !group.isPassive else { return nil }
    return ObjectRule(text: text, clauses: clauses).content(of: group, until: limit, in: period)
  }

  private func source(
    of group: VerbGroup, in period: Range<Int>, after last: Candidate?, previous: Candidate?
  ) -> Range<Int>? {
    guard !group.isPassive else { return nil }
    let start = group.tokens.lowerBound
    guard start > period.lowerBound else { return group.isParticipial ? previous?.source : nil }
    let isCoordinated = text.has(.coordinator, at: start - 1) || text.words[start - 1] == "but"
    if group.isParticipial, !isCoordinated, text.isWord(start - 1),
      !text.has(.preposition, at: start - 1),
      let source = phrases.subject(before: start, in: period)
    {
      return source
    }
    if isCoordinated, last == nil, let pronoun = pronoun(before: start, in: period) {
      return pronoun
    }
    if isCoordinated, let who = relative(before: start, after: last?.end ?? period.lowerBound) {
      return who
    }
    if group.isParticipial || isCoordinated || group.isInfinitive {
      return last?.source ?? phrases.leadingSubject(of: period, before: start)
    }
    return phrases.subject(before: start, in: period) ?? last?.source
  }

  /// The pronoun in "he laughed and said".
  private func pronoun(before start: Int, in period: Range<Int>) -> Range<Int>? {
    let scope = max(period.lowerBound, start - 12)..<start
    return scope.last { text.has(.subjectPronoun, at: $0) && !text.isQuoted($0) }.map {
      $0..<$0 + 1
    }
  }

  /// The "who" of a relative clause that goes on up to the verb.
  private func relative(before start: Int, after end: Int) -> Range<Int>? {
    let scope = max(end, start - 12)..<max(end, start)
    return scope.last { text.words[$0] == "who" && !text.isQuoted($0) }.map { $0..<$0 + 1 }
  }

  /// Where the next report begins at the latest: at a tail, or at a coordinated cue.
  private func limit(
    after number: Int, groups: [VerbGroup], tails: [ReportTail?], in period: Range<Int>
  ) -> Int {
    for next in number + 1..<max(groups.count, number + 1) {
      if let tail = tails[next] { return tail.clause.lowerBound }
      let start = groups[next].tokens.lowerBound
      guard start > groups[number].verb + 2 else { continue }
      if text.has(.coordinator, at: start - 1) || text.words[start - 1] == "but" {
        return start - 1
      }
      guard !groups[next].isParticipial, !groups[next].isInfinitive,
        let source = phrases.subject(before: start, in: period),
        source.lowerBound > groups[number].verb + 3
      else { continue }
      if separates(source.lowerBound - 1, from: groups[number], in: period) {
        return source.lowerBound - 1
      }
    }
    return period.upperBound
  }

  /// Whether the token before a subject begins a clause of its own: ", but" anywhere, and the comma
  /// after a participle at the front ("Asked about it, Novak").
  private func separates(_ index: Int, from group: VerbGroup, in period: Range<Int>) -> Bool {
    if text.words[index] == "," { return group.verb == period.lowerBound }
    return index > 0 && text.words[index - 1] == ","
      && ["but", "while", "although", "though", "and"].contains(text.words[index])
  }
}
