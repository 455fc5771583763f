/// The rules that are surer than the model of what they find: they stand beside it.
struct SureRules {
  private let text: AnnotatedText
  private let according: AccordingToRule
  private let rumors: RumorRule
  private let blocks: BlockQuotationRule

  init(text: AnnotatedText) {
    self.text = text
    according = AccordingToRule(text: text)
    rumors = RumorRule(text: text)
    blocks = BlockQuotationRule(text)
  }

  /// Quotations in a paragraph of their own, announced before or signed behind.
  func blockQuotations() -> [Candidate] {
    var found: [Candidate] = []
    var announced: Candidate?
    var last: Range<Int>?
    for period in Periods(text: text).periods() {
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
    Periods(text: text).periods().flatMap {
      according.candidates(in: $0) + rumors.candidates(in: $0)
    }
  }
}
