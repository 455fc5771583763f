/// Attributions around a reporting verb: first those whose report stands before the verb, then those
/// whose report follows it, up to where another report begins.
struct ClauseRule {
  let text: AnnotatedText
  private let phrases: NounPhrases
  private let clauses: Clauses
  private let tails: ReportTails

  init(_ text: AnnotatedText) {
    self.text = text
    phrases = NounPhrases(text: text)
    clauses = Clauses(text: text)
    tails = ReportTails(text: text, phrases: phrases, clauses: clauses)
  }

  /// The candidates of a period, in order of their cues; `previous` spoke last before it.
  func candidates(in period: Range<Int>, after previous: Candidate?) -> [Candidate] {
    let groups = period.compactMap { index -> VerbGroup? in
      guard text.has(.reportingVerb, at: index), !text.isQuoted(index) else { return nil }
      return VerbGroup(at: index, in: period, of: text)
    }.filter { !$0.isNegated && !$0.isUnreal }
    let found = groups.map { tails.tail(of: $0, in: period) }
    var candidates: [Candidate] = []
    for (number, group) in groups.enumerated() {
      if let tail = found[number] {
        if let candidate = candidate(of: group, tail: tail, after: candidates, in: period) {
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

  private func candidate(
    of group: VerbGroup, tail: ReportTail, after earlier: [Candidate], in period: Range<Int>
  ) -> Candidate? {
    let floor = earlier.last { $0.isTail }.map(\.end) ?? period.lowerBound
    var candidate = TailRule(text: text, clauses: clauses).candidate(
      of: group, tail: tail, from: floor, until: period.upperBound, in: period)
    candidate?.isTail = true
    return candidate
  }

  private func candidate(
    of group: VerbGroup, until limit: Int, after last: Candidate?, previous: Candidate?,
    in period: Range<Int>
  ) -> Candidate? {
    guard !group.isPassive || group.frames.contains(.passive) || group.frames.contains(.addressee)
    else { return nil }
    let rule = ComplementRule(text: text, clauses: clauses)
    guard
      let content = rule.content(of: group, until: limit, in: period)
        ?? object(of: group, until: limit, in: period)
    else { return nil }
    let source = source(of: group, in: period, after: last, previous: previous)
    return Candidate(
      source: source, cue: [group.verb..<group.end], content: [content],
      lemma: group.lemma, confidence: source == nil ? 0.5 : 0.8)
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
    if group.isParticipial, !isCoordinated, text.isWord(start - 1), !text.has(.preposition, at: start - 1),
      let source = phrases.subject(before: start, in: period)
    {
      return source
    }
    if isCoordinated, let who = relative(before: start, after: last?.end ?? period.lowerBound) {
      return who
    }
    if group.isParticipial || isCoordinated || group.isInfinitive {
      return last?.source ?? phrases.leadingSubject(of: period, before: start)
    }
    return phrases.subject(before: start, in: period) ?? last?.source
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
      let before = source.lowerBound - 1
      if ["but", "while", "although", "though", "and"].contains(text.words[before]), before > 0,
        text.words[before - 1] == ","
      {
        return before
      }
    }
    return period.upperBound
  }
}
