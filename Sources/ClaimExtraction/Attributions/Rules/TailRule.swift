/// Reports that stand before their cue, and what of them goes on behind it.
struct TailRule {
  let text: AnnotatedText
  let clauses: Clauses

  /// The attribution of a tail; `floor` is where the report may begin at the earliest.
  func candidate(
    of group: VerbGroup, tail: ReportTail, from floor: Int, until limit: Int, in period: Range<Int>
  ) -> Candidate? {
    guard floor < tail.clause.lowerBound else { return nil }
    var content = clauses.trimmed(floor..<tail.clause.lowerBound)
    if tail.followsQuotation { content = withoutLead(content) }
    guard !content.isEmpty else { return nil }
    var contents = [content]
    if tail.followsQuotation {
      if let rest = quotation(after: tail.clause.upperBound, until: limit) { contents.append(rest) }
    } else if interrupts(content),
      let rest = clauses.restAfterParenthesis(tail.clause, in: period.lowerBound..<limit)
    {
      contents.append(rest)
    } else if !clauses.hasVerb(content), !isWhole(content, closedBy: group, in: period) {
      return nil
    }
    return Candidate(
      source: tail.source, cue: [group.verb..<group.end], content: contents,
      lemma: group.lemma,
      confidence: tail.followsQuotation
        ? RuleConfidence.quotationBeforeCue : RuleConfidence.reportBeforeCue
    )
  }

  /// Whether a report of three words or more, its verb unknown to us, ends with the sentence's cue.
  private func isWhole(
    _ content: Range<Int>, closedBy group: VerbGroup, in period: Range<Int>
  ) -> Bool {
    ["say", "tell"].contains(group.lemma) && text.wordCount(content) >= 3
      && !text.has([.subordinator, .preposition, .interrogative, .time], at: content.lowerBound)
      && !text.words[content.lowerBound].hasSuffix("ing")
      && !content.contains { text.words[$0] == "," }
      && !(group.end..<period.upperBound).contains { text.words[$0] == "," || clauses.isVerb($0) }
  }

  /// Whether the clause that the tail interrupts isn't whole yet: "The harvest, she said, is late".
  private func interrupts(_ content: Range<Int>) -> Bool {
    !clauses.hasVerb(content)
      || text.has([.subordinator, .preposition, .interrogative], at: content.lowerBound)
  }

  /// A sentence before the one that the quotation is in is the outlet's.
  private func withoutLead(_ content: Range<Int>) -> Range<Int> {
    guard let quotation = text.quotation(at: content.upperBound - 1) else { return content }
    let before = max(content.lowerBound, quotation.tokens.lowerBound - 1)
    if text.words[before] == "(" || text.isDash(before) {
      return before + 1..<content.upperBound
    }
    let lead = content.lowerBound..<max(content.lowerBound, quotation.tokens.lowerBound)
    let stop = lead.last { [".", "!", "?", ":"].contains(text.words[$0]) && !text.isQuoted($0) }
    guard let stop, text.words[stop] == ":" || !text.has(.abbreviation, at: max(0, stop - 1)) else {
      return content
    }
    return stop + 1..<content.upperBound
  }

  /// The quotation that goes on after the tail, unless another cue introduces it.
  private func quotation(after index: Int, until limit: Int) -> Range<Int>? {
    guard index < limit, let start = (index..<limit).first(where: text.isQuoted),
      let quotation = text.quotation(at: start), quotation.tokens.lowerBound == start,
      text.wordCount(quotation.tokens) >= 2
    else { return nil }
    guard !(index..<start).contains(where: { text.has(.reportingVerb, at: $0) }) else { return nil }
    return quotation.tokens.clamped(to: index..<limit)
  }
}
