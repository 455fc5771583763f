import Testing

@testable import ClaimExtraction

@Suite struct HostileFiguresTests {
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      (String(repeating: "7", count: 100_000), 0),
      (String(repeating: "million ", count: 20_000), 0),
      (String(repeating: "from ", count: 20_000), 0),
      (String(repeating: "one hundred and ", count: 5_000), 5_000),
      (String(repeating: "1-", count: 20_000), 0),
      (String(repeating: "2 to ", count: 5_000), 5_000),
      (String(repeating: "$", count: 20_000), 0),
      ("5 " + String(repeating: "hardly ", count: 20_000), 1),
      (String(repeating: "tens of ", count: 20_000), 0),
      (String(repeating: "May ", count: 20_000), 0),
    ])
  func longRunsTakeLinearTime(text: String, count: Int) {
    #expect(FigureFinder().figures(in: TokenizedText(text)).count == count)
  }

  @Test func aNumberTooLongForAValueIsNone() {
    #expect(FoundFigure.all(in: "1" + String(repeating: ",000", count: 99) + " ducks").isEmpty)
  }

  @Test func controlCharactersAndBrokenMarksDoNotTrap() {
    let text = "\u{0}5\u{0} $ € -\u{2212} 1/ /2 3/0 .5. ½½ 1-–2 (\u{202E}7) 'one' -"
    #expect(!FigureFinder().figures(in: TokenizedText(text)).isEmpty)
  }
}
