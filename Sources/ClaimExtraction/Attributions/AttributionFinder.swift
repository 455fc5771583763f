/// All attributions of a text: the rules, period by period, and what runs on from one to the next.
struct AttributionFinder {
  let text: AnnotatedText

  /// The candidates, in order.
  func candidates() -> [Candidate] {
    let clauses = ClauseRule(text)
    let according = AccordingToRule(text: text)
    let headline = HeadlineRule(text: text)
    let asClause = AsClauseRule(text)
    let runOn = RunOnRule(text: text)
    let block = BlockQuotationRule(text)
    var found: [Candidate] = []
    var announced: Candidate?
    for period in Periods(text: text).periods() {
      if let announcement = announced, let quoted = block.candidate(announcement, in: period) {
        found.append(quoted)
        announced = nil
        continue
      }
      let here =
        clauses.candidates(in: period, after: found.last) + according.candidates(in: period)
        + headline.candidates(in: period) + asClause.candidates(in: period)
      if here.isEmpty, !block.isByline(period, after: &found) {
        runOn.extend(&found, with: period)
      } else {
        found += here
      }
      announced = block.announcement(in: period)
    }
    return found.sorted { $0.position < $1.position }
  }
}
