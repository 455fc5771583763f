import ClaimExtraction
import News
import Testing

@Suite struct StatementRuleTests {
  private func statements(_ text: String) -> [String] {
    FoundClaim.all(in: text).filter { $0.claim.kind == .statement }.map(\.content)
  }

  @Test(arguments: [
    ("Norland is sending 300 divers to the coast.", ["Norland is sending 300 divers to the coast"]),
    (
      "Take these figures: 75% of the people live in towns; 77% have a boat.",
      ["75% of the people live in towns", "77% have a boat"]
    ),
    (
      "This morning, the Norland fleet has left the port.",
      ["This morning, the Norland fleet has left the port"]
    ),
    (
      "The lock opened at 6:45 a.m. on Monday and 300 divers were told to leave the port.",
      ["The lock opened at 6:45 a.m. on Monday and 300 divers were told to leave the port"]
    ),
    ("NORDHEIM (Coast Wire) — The fleet lost 40 ships.", ["The fleet lost 40 ships"]),
    ("Western towns may send more ships.", ["Western towns may send more ships"]),
  ])
  func findsWhatTheOutletAsserts(text: String, expected: [String]) {
    #expect(statements(text) == expected)
  }

  @Test(arguments: [
    "Will Norland send 300 divers to the coast?", "We love Norland and its 300 divers, you know.",
    "This will cost Norland 300 ships.",
    "Despite all doubts, this captures the mood of 300 divers in Norland.",
    "Rain fell.\n\nGet access to all 40 articles of Norland News",
    "It rains.", "Asked about Norland, Lund said, “Sure.”",
    "Norland was told the port had 300 ships.",
    "Lund said Norland is sending 300 divers.",
  ])
  func leavesTheRest(text: String) {
    #expect(statements(text) == [])
  }

  @Test(arguments: [
    ("The general weakness of Norland is plain to see.", []),
    ("The joy of Norland will last.", []),
    ("The joy of Norland will last until 2040.", ["The joy of Norland will last until 2040"]),
    ("The joy of Norland will last for 30 days.", ["The joy of Norland will last for 30 days"]),
    ("The joy of Norland will possibly last.", ["The joy of Norland will possibly last"]),
    ("General Ode watching the ships in the bay of Lund in 2031.", []),
    ("Two ships sank off the coast of Norland.", ["Two ships sank off the coast of Norland"]),
    ("Norland was happy.", []),
    ("Norland was happy on Monday.", ["Norland was happy on Monday"]),
  ])
  func assertsWhatCouldBeChecked(text: String, expected: [String]) {
    #expect(statements(text) == expected)
  }

  @Test func whatUnnamedEvidenceShowsIsHeldToTheSame() {
    #expect(FoundClaim.all(in: "Some information shows that people have other ideas.").isEmpty)
    #expect(FoundClaim.all(in: "The chief said that people have other ideas.").count == 1)
    let figures = "Statistics show that 40 percent of the divers lost their jobs."
    #expect(FoundClaim.all(in: figures).count == 1)
  }

  @Test func headingsAndCaptionsAssertNothing() {
    let text = "Norland lost 40 ships.\nOde shows 12 boats.\nNorland has 9 ports."
    let blocks = [
      Block(kind: .heading, span: Span(0, 22)), Block(kind: .caption, span: Span(23, 42)),
      Block(kind: .paragraph, span: Span(43, 63)),
    ]
    let claims = ClaimExtractor().extract(text, blocks: blocks, language: "en").claims
    #expect(claims.map(\.content) == [[Span(43, 62)]])
  }
}
