/// Quotations that go on in the next sentence or paragraph without naming their speaker again.
struct RunOnRule {
  let text: AnnotatedText

  /// Candidates, each with the free quotations that follow it at once.
  func extended(_ candidates: [Candidate], over periods: [Range<Int>]) -> [Candidate] {
    let taken = taken(by: candidates)
    var rest = candidates[...]
    var found: [Candidate] = []
    for period in periods {
      let here = rest.prefix { $0.position < period.upperBound }
      found += here
      rest = rest.dropFirst(here.count)
      let isFree = here.isEmpty && !period.contains { taken[$0] }
      if isFree, let last = found.last, follows(last.end, period) { extend(&found, with: period) }
    }
    return found + rest
  }

  /// Those whose cue and content no candidate has a part of.
  func free(among found: [Candidate], besides candidates: [Candidate]) -> [Candidate] {
    let taken = taken(by: candidates)
    return found.filter { !($0.content + $0.cue).joined().contains { taken[$0] } }
  }

  private func taken(by candidates: [Candidate]) -> [Bool] {
    var taken = [Bool](repeating: false, count: text.tokens.count)
    for token in candidates.flatMap({ $0.content + $0.cue }).joined() { taken[token] = true }
    return taken
  }

  /// Adds a period that is all quotation to the last candidate, or makes it one of its own.
  func extend(_ found: inout [Candidate], with period: Range<Int>) {
    guard isQuotation(period), let number = speaking(in: found) else { return }
    let last = found[number]
    guard let source = last.source else { return }
    if isQuoted(last), follows(last.end, period) {
      found[number].content.append(period)
    } else {
      found.append(
        Candidate(
          source: source, cue: last.cue, content: [period], lemma: last.lemma,
          confidence: RuleConfidence.runOn))
    }
  }

  /// The last candidate, or the quotation to which it only adds a remark, as in “…,” said Novak,
  /// who once called it a dream.
  private func speaking(in found: [Candidate]) -> Int? {
    guard let last = found.indices.last else { return nil }
    let earlier = found.indices.suffix(3).last { isQuoted(found[$0]) && found[$0].isTail }
    guard !isQuoted(found[last]), let earlier, found[last].position - found[earlier].position < 60
    else { return last }
    return earlier
  }

  private func isQuotation(_ period: Range<Int>) -> Bool {
    let quoted = period.count(where: text.isQuoted)
    return quoted * 5 > period.count * 4 && text.wordCount(period) > 1
      && !period.contains { !text.isQuoted($0) && text.has(.reportingVerb, at: $0) }
  }

  private func isQuoted(_ candidate: Candidate) -> Bool {
    candidate.content.last.map { text.isQuoted($0.upperBound - 1) } ?? false
  }

  /// Whether nothing but a few words stand between: the end of the sentence with the cue.
  private func follows(_ end: Int, _ period: Range<Int>) -> Bool {
    (end..<max(end, period.lowerBound)).count { text.isWord($0) } < 20
  }
}
