import Testing

@testable import ClaimExtraction

/// Which attributions are claims of their source.
@Suite struct ReportRuleTests {
  private func isReport(_ string: String, cue: String, content: (String, String)) -> Bool {
    let text = HandMade(string)
    let reading = text.reading(
      cue: cue, chance: 0.99, source: [("novak", "novak", 0.99)],
      content: [(content.0, content.1, 0.99)])
    let candidates = AttributionFinder(text: text.read.text).candidates(in: [reading])
    return candidates.allSatisfy(ReportRule(text: text.read.text).isReport) && !candidates.isEmpty
  }

  @Test(arguments: [
    ("Novak said the old dam is leaking again.", "said", "the", "again"),
    ("Novak announced a strike of all divers.", "announced", "a", "divers"),
    ("Novak may claim that the old dam leaks.", "claim", "that", "leaks"),
    ("Novak ordered that all divers come home.", "ordered", "that", "home"),
    ("Novak called the dam “a leaking old wreck”.", "called", "“", "”"),
  ])
  func whatIsAssertedIsAReport(text: String, cue: String, first: String, last: String) {
    #expect(isReport(text, cue: cue, content: (first, last)))
  }

  @Test(arguments: [
    ("Novak ordered a partial recall of all divers.", "ordered", "a", "divers"),
    ("Novak may say a few words to the divers.", "say", "a", "divers"),
    ("Novak has feared the old dam for years.", "has", "the", "years"),
  ])
  func whatIsWishedOrDoneIsNone(text: String, cue: String, first: String, last: String) {
    #expect(!isReport(text, cue: cue, content: (first, last)))
  }
}
