/// The rules that are surer than the model of what they find: they stand beside it.
struct SureRules {
  private let periods: [Range<Int>]
  private let according: AccordingToRule
  private let rumors: RumorRule
  private let blocks: BlockQuotationRule
  private let turns: TranscriptRule
  private let clauses: ClauseRule
  private let runOn: RunOnRule

  init(text: AnnotatedText) {
    periods = Periods(text: text).periods()
    according = AccordingToRule(text: text)
    rumors = RumorRule(text: text)
    blocks = BlockQuotationRule(text)
    turns = TranscriptRule(text: text)
    clauses = ClauseRule(text)
    runOn = RunOnRule(text: text)
  }

  /// Quotations in a paragraph of their own, announced before or signed behind, and the turns of
  /// a transcript.
  func blockQuotations() -> [Candidate] {
    var found = turns.candidates()
    var announced: Candidate?
    var last: Range<Int>?
    for period in periods {
      if let quoted = announced.flatMap({ blocks.candidate($0, in: period) }) {
        found.append(quoted)
      } else if let signed = last.flatMap({ blocks.signed($0, by: period) }) {
        found.append(signed)
      } else if let signed = blocks.signed(period) {
        found.append(signed)
      }
      announced = blocks.announcement(in: period)
      last = period
    }
    return found
  }

  /// What is said according to somebody, and rumours.
  func reports() -> [Candidate] {
    periods.flatMap {
      according.candidates(in: $0) + rumors.candidates(in: $0)
    }
  }

  /// Also the quotations that no candidate has: those before a cue of their own, “…,” said Novak,
  /// and the last speaker's that follow at once.
  func withFreeQuotations(_ candidates: [Candidate]) -> [Candidate] {
    let free = runOn.free(
      among: periods.flatMap { clauses.candidates(in: $0, after: nil) }.filter {
        $0.confidence >= RuleConfidence.quotationBeforeCue
      }, besides: candidates)
    return runOn.extended((candidates + free).sorted { $0.position < $1.position }, over: periods)
  }
}
