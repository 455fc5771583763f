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
    ("Novak asked whether the dam still leaks.", "asked", "whether", "leaks"),
    ("Novak explained that the old dam leaks.", "explained", "that", "leaks"),
    ("Novak said: “You drink what the dam leaks.”", "said", "“", "”"),
  ])
  func whatIsAssertedIsAReport(text: String, cue: String, first: String, last: String) {
    #expect(isReport(text, cue: cue, content: (first, last)))
  }

  @Test(arguments: [
    ("some papers prove that the dam leaks", "prove", true),
    ("Statistics show that the dam leaks", "show", true),
    ("Novak proved that the dam leaks", "proved", false),
    ("the minister showed that the dam leaks", "showed", false),
    ("some papers claim that the dam leaks", "claim", false),
  ])
  func evidenceWithoutANameIsReadByTheOutlet(text: String, cue: String, isEvidence: Bool) throws {
    let read = ReadText(text)
    let verb = try #require(read.index(of: cue))
    let lemma = read.text.lexicon.reportingVerb(cue)?.verb.lemma ?? ""
    let candidate = Candidate(
      source: 0..<verb, cue: [verb..<verb + 1], content: [verb + 1..<read.all.upperBound],
      lemma: lemma, confidence: 0.9)
    #expect(ReportRule(text: read.text).isEvidence(candidate) == isEvidence)
  }

  @Test(arguments: [
    ("Novak ordered a partial recall of all divers.", "ordered", "a", "divers"),
    ("Novak may say a few words to the divers.", "say", "a", "divers"),
    ("Novak has feared the old dam for years.", "has", "the", "years"),
    ("Novak came back to announce a recall of all divers.", "announce", "a", "divers"),
    ("Novak explained the reason for the recall.", "explained", "the", "recall"),
    ("Novak asked all divers to come home.", "asked", "all", "home"),
    ("Novak said you drink what the dam leaks.", "said", "you", "leaks"),
  ])
  func whatIsWishedOrDoneIsNone(text: String, cue: String, first: String, last: String) {
    #expect(!isReport(text, cue: cue, content: (first, last)))
  }
}
