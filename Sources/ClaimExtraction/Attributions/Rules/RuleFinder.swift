/// Attributions by rules, where there is no model: period by period, and what runs on between them.
struct RuleFinder {
  private let text: AnnotatedText
  private let clauses: ClauseRule
  private let asClauses: AsClauseRule
  private let according: AccordingToRule
  private let headlines: HeadlineRule
  private let rumors: RumorRule
  private let blocks: BlockQuotationRule
  private let turns: TranscriptRule
  private let runOn: RunOnRule

  init(text: AnnotatedText) {
    self.text = text
    clauses = ClauseRule(text)
    asClauses = AsClauseRule(text)
    according = AccordingToRule(text: text)
    headlines = HeadlineRule(text: text)
    rumors = RumorRule(text: text)
    blocks = BlockQuotationRule(text)
    turns = TranscriptRule(text: text)
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
      if !here.isEmpty {
        found += here
      } else if let signed = found.last?.content.last.flatMap({ blocks.signed($0, by: period) }) {
        take(signed.content[0], fromLastOf: &found)
        found.append(signed)
      } else if let signed = blocks.signed(period) {
        found.append(signed)
      } else {
        runOn.extend(&found, with: period)
      }
      announced = blocks.announcement(in: period)
    }
    let turns = turns.candidates()
    let taken = Set(turns.map(\.cue))
    return (turns + found.filter { !taken.contains($0.cue) })
      .sorted { $0.position < $1.position }
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

  /// A quotation that seemed to run on and was then signed is its own.
  private func take(_ content: Range<Int>, fromLastOf found: inout [Candidate]) {
    found[found.count - 1].content.removeAll { $0 == content }
    if found[found.count - 1].content.isEmpty { found.removeLast() }
  }
}
