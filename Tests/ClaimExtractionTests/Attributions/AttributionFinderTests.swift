import Testing

@testable import ClaimExtraction

/// From readings to candidates.
@Suite struct AttributionFinderTests {
  private let text = HandMade("Novak wrote in a decree that divers will be called, Ode adds.")

  @Test func twoCuesOfOneContentAreOneAttribution() throws {
    let found = AttributionFinder(text: text.read.text).candidates(in: [
      text.reading(
        cue: "wrote", chance: 0.99, source: [("novak", "novak", 0.99)],
        content: [("divers", "called", 0.99)]),
      text.reading(
        cue: "decree", chance: 0.6, source: [("novak", "novak", 0.6)],
        content: [("divers", "called", 0.9)]),
    ])
    let candidate = try #require(found.first)
    #expect(found.count == 1)
    #expect(candidate.lemma == "write")
    #expect(text.words(candidate.content) == "divers will be called")
    #expect(candidate.source.map { text.words([$0]) } == "Novak")
  }

  @Test func whatIsDoubtfulInAllRespectsIsLeftOut() {
    let found = AttributionFinder(text: text.read.text).candidates(in: [
      text.reading(
        cue: "adds", chance: 0.2, source: [("ode", "ode", 0.2)],
        content: [("divers", "called", 0.55)])
    ])
    #expect(found.isEmpty)
  }

  @Test func aQuotationThatTheWindowCutsIsWhole() {
    let text = HandMade("“We pay. Nobody else will,” said Novak.")
    let reading = CueReading(
      cue: 9..<10, chance: 0.99, start: 4, source: [0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.99],
      content: [0.99, 0.99, 0.99, 0.99, 0.99, 0.01, 0.01])
    let found = AttributionFinder(text: text.read.text).candidates(in: [reading])
    #expect(found.map { text.words($0.content) } == ["“We pay. Nobody else will,”"])
  }

  @Test func aCueWithoutContentIsNone() {
    let found = AttributionFinder(text: text.read.text).candidates(in: [
      text.reading(cue: "adds", chance: 0.99, source: [("ode", "ode", 0.99)], content: [])
    ])
    #expect(found.isEmpty)
  }
}
