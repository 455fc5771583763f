import Testing

@testable import ClaimExtraction

/// Where a content ends because its speaker does something else.
@Suite struct CoordinationTests {
  private func contents(_ string: String, second: (cue: String, source: String)) -> [String] {
    let text = HandMade(string)
    let readings = [
      text.reading(
        cue: "adds", chance: 0.99, source: [("novak", "novak", 0.99)],
        content: [("taxes", "resign", 0.99)]),
      text.reading(
        cue: second.cue, chance: 0.9, source: [(second.source, second.source, 0.9)],
        content: [("lund", "resign", 0.99)]),
    ]
    return AttributionFinder(text: text.read.text).candidates(in: readings).map {
      text.words($0.content)
    }
  }

  @Test func theNextCueOfOneSourceEndsTheContent() {
    #expect(
      contents(
        "Novak adds taxes on fish will fall, and later urged Lund to resign.",
        second: ("urged", "novak")) == ["taxes on fish will fall", "Lund to resign"])
  }

  @Test func anothersCueDoesNot() {
    #expect(
      contents(
        "Novak adds taxes on fish will fall and divers urged Lund to resign.",
        second: ("urged", "divers"))[0] == "taxes on fish will fall and divers urged Lund to resign"
    )
  }

  @Test func aCueWithoutConjunctionDoesNot() {
    #expect(
      contents(
        "Novak adds taxes on fish will urged Lund to resign.", second: ("urged", "novak"))[0]
        == "taxes on fish will urged Lund to resign")
  }
}
