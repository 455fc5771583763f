import News
import Testing

@Suite struct ContentPartsTests {
  private func parts(_ text: String) -> [[String]] {
    let spanned = SpannedText(text)
    return FoundClaim.all(in: text).map { $0.claim.parts.map { spanned[[$0.span]] } }
  }

  @Test(arguments: [
    (
      "Lund said the dam has 40 cracks, and the divers are tired.",
      ["the dam has 40 cracks", "the divers are tired"]
    ),
    (
      "“We lost 12 boats. The harbour will be closed until Monday,” said Max Ode.",
      ["We lost 12 boats", "The harbour will be closed until Monday"]
    ),
    ("“We lost boats,” said Max Ode. “It was cold.”", ["We lost boats", "It was cold"]),
    (
      "“We lost boats; they lost ships but the war was lost,” said Max Ode.",
      ["We lost boats", "they lost ships", "the war was lost"]
    ),
    (
      "Lund said that 300 people died, that the dam may break, and that she had not been warned.",
      ["300 people died", "the dam may break", "she had not been warned"]
    ),
    (
      "Lund said that the dam had cracks and that nobody was warned.",
      ["the dam had cracks", "nobody was warned"]
    ),
  ])
  func areWhatAContentAsserts(text: String, expected: [String]) {
    #expect(parts(text) == [expected])
  }

  @Test(arguments: [
    "Lund said the dam and the harbour have cracks.",
    "Lund said the dam has cracks and leaks.",
    "Lund said the dam has cracks and wants to close it.",
    "Lund said divers found boats and men who were tired.",
    "Lund said the men saw the dam, that old wall, from the boat.",
    "Lund said the men saw the boat and that ship.",
    "“We go home now,” said Max Ode.",
  ])
  func areNoneOfOneThing(text: String) {
    #expect(parts(text) == [[]])
  }

  @Test func areOfTheirOwnKinds() throws {
    let text = "Lund said the dam has 40 cracks, and the divers will not come back."
    let claim = try #require(FoundClaim.all(in: text).first?.claim)
    #expect(claim.kinds == [.indirect, .prediction])
    #expect(claim.parts.map(\.kinds) == [[.indirect], [.indirect, .prediction]])
    #expect(claim.parts.map(\.isNegated) == [false, true])
    let part = claim.restricted(to: claim.parts[0])
    #expect(part.kinds == [.indirect])
    #expect(part.figures.map(\.amount) == [.value(40)])
    #expect(part.speaker == claim.speaker)
    #expect(part.parts.isEmpty)
  }

  @Test func holdTheirOwnFiguresAndTimes() throws {
    let text = "“We lost 12 boats on Monday. They lost 9 ships in May,” said Max Ode."
    let claim = try #require(FoundClaim.all(in: text).first?.claim)
    #expect(claim.parts.map { $0.figures.map(\.amount) } == [[.value(12)], [.value(9)]])
    #expect(claim.parts.map { $0.times.map(\.granularity) } == [[.day], [.month]])
    #expect(claim.figures.count == 2)
  }
}
