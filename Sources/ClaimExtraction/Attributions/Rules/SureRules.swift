/// The rules that are surer than the model of what they find: they stand beside it.
struct SureRules {
  private let periods: [Range<Int>]
  private let according: AccordingToRule
  private let rumors: RumorRule
  private let blocks: BlockQuotationRule
  private let runOn: RunOnRule

  init(text: AnnotatedText) {
    periods = Periods(text: text).periods()
    according = AccordingToRule(text: text)
    rumors = RumorRule(text: text)
    blocks = BlockQuotationRule(text)
    runOn = RunOnRule(text: text)
  }

  /// Quotations in a paragraph of their own, announced before or signed behind.
  func blockQuotations() -> [Candidate] {
    var found: [Candidate] = []
    var announced: Candidate?
    var last: Range<Int>?
    for period in periods {
      if let quoted = announced.flatMap({ blocks.candidate($0, in: period) }) {
        found.append(quoted)
      } else if let signed = last.flatMap({ blocks.signed($0, by: period) }) {
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

  /// Also the quotations that no candidate has and that follow one at once: the last speaker's.
  func withQuotationsThatRunOn(_ candidates: [Candidate]) -> [Candidate] {
    runOn.extended(candidates, over: periods)
  }
}
