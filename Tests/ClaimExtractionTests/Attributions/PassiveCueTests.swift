import Testing

@testable import ClaimExtraction

/// Who is no source because the cue is passive.
@Suite struct PassiveCueTests {
  private func sources(
    in string: String, cue: String, _ sources: [(String, String, Double)], content: (String, String)
  ) -> String {
    let text = HandMade(string)
    let reading = text.reading(
      cue: cue, chance: 0.99, source: sources, content: [(content.0, content.1, 0.99)])
    return AttributionFinder(text: text.read.text).candidates(in: [reading]).map { candidate in
      text.words([candidate.source].compactMap(\.self) + candidate.otherSources)
    }.joined(separator: "; ")
  }

  @Test func whoIsAskedDoesNotAsk() {
    #expect(
      sources(
        in: "Lund was asked whether the old dam leaks.", cue: "asked", [("lund", "lund", 0.9)],
        content: ("whether", "leaks")) == "")
  }

  @Test func norDoesTheSubjectOfTheNextClause() {
    #expect(
      sources(
        in: "Asked whether the old dam leaks, Lund shrugged.", cue: "asked",
        [("lund", "lund", 0.9)], content: ("whether", "leaks")) == "")
  }

  @Test func whoStandsBehindThePassiveIsTheSource() {
    #expect(
      sources(
        in: "Lund was told by divers that the old dam leaks.", cue: "told",
        [("lund", "lund", 0.8), ("divers", "divers", 0.9)], content: ("that", "leaks")) == "divers")
  }

  @Test(arguments: [
    ("Lund asked whether the old dam leaks.", "asked"),
    ("Lund has asked whether the old dam leaks.", "asked"),
    ("Lund's argued whether the old dam leaks.", "argued"),
  ])
  func whoAsksIsTheSource(text: String, cue: String) {
    #expect(
      sources(in: text, cue: cue, [("lund", "lund", 0.9)], content: ("whether", "leaks")) == "Lund")
  }
}
