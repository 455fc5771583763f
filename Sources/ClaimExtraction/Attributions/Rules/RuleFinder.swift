/// Attributions by rules, where there is no model: period by period, and what runs on between them.
struct RuleFinder {
  private let text: AnnotatedText
  private let clauses: ClauseRule
  private let asClauses: AsClauseRule
  private let according: AccordingToRule
  private let headlines: HeadlineRule
  private let rumors: RumorRule
  private let blocks: BlockQuotationRule
  private let runOn: RunOnRule

  init(text: AnnotatedText) {
    self.text = text
    clauses = ClauseRule(text)
    asClauses = AsClauseRule(text)
    according = AccordingToRule(text: text)
    headlines = HeadlineRule(text: text)
    rumors = RumorRule(text: text)
    blocks = BlockQuotationRule(text)
    runOn = RunOnRule(text: text)
  }

  /// The candidates, in order.
  func candidates() -> [Candidate] {
    var found: [Candidate] = []
    var announced: Candidate?
    for period in Periods(text: text).periods() {
      if let announcement = announced, let quoted = blocks.candidate(announcement, in: period) {
        found.append(quoted)
        announced = nil
        continue
      }
      let here = candidates(in: period, after: found.last)
      if here.isEmpty, !blocks.isByline(period, after: &found) {
        runOn.extend(&found, with: period)
      }
      found += here
      announced = blocks.announcement(in: period)
    }
    return found.sorted { $0.position < $1.position }
  }

  /// What stands in one period; of two candidates with one cue the special rule's.
  private func candidates(in period: Range<Int>, after last: Candidate?) -> [Candidate] {
    let special =
      asClauses.candidates(in: period) + according.candidates(in: period)
      + headlines.candidates(in: period) + rumors.candidates(in: period)
    let general = clauses.candidates(in: period, after: last).filter { candidate in
      !special.contains { $0.cue == candidate.cue }
    }
    return (special + general).sorted { $0.position < $1.position }
  }
}
