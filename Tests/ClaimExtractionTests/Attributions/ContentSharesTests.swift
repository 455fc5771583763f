import Testing

@testable import ClaimExtraction

/// Contents that two cues claim.
@Suite struct ContentSharesTests {
  private let text = HandMade("“We pay,” said Novak. “You stay,” added Ode.")

  private func decoded(_ cue: String, _ content: [(String, String, Double)]) throws
    -> DecodedReading
  {
    try #require(
      SpanDecoder(text: text.read.text).decoded(text.reading(cue: cue, content: content)))
  }

  private func divided(_ decoded: [DecodedReading]) -> [String] {
    ContentShares(text: text.read.text).divided(decoded).map { text.words($0.content) }
  }

  @Test func aQuotationBelongsToTheCueThatClaimsItSurer() throws {
    let first = try decoded("said", [("we", "pay", 0.9), ("you", "stay", 0.7)])
    let second = try decoded("added", [("you", "stay", 0.9)])
    #expect(divided([first, second]) == ["We pay", "You stay"])
  }

  @Test func theLessSureCueTakesNothing() throws {
    let first = try decoded("said", [("we", "pay", 0.9), ("you", "stay", 0.9)])
    let second = try decoded("added", [("you", "stay", 0.7)])
    #expect(divided([first, second]) == ["We pay … You stay", "You stay"])
  }

  @Test func aReportThatHoldsAnotherCueStaysWhole() throws {
    let first = try decoded("said", [("we", "pay", 0.9), ("you", "ode", 0.6)])
    let second = try decoded("added", [("you", "stay", 0.9)])
    #expect(divided([first, second]).first == "We pay … You stay,” added Ode")
  }
}
