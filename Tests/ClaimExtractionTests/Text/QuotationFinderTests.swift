import Testing

@testable import ClaimExtraction

@Suite struct QuotationFinderTests {
  private func quotations(_ text: String) -> [String] {
    let read = ReadText(text)
    return read.text.quotations.compactMap { read.words($0.tokens) }
  }

  @Test(arguments: [
    ("He said “go now” and left.", ["“ go now ”"]),
    ("He said \"go now\" and \"stay\".", ["\" go now \"", "\" stay \""]),
    ("He said ''go now'' and left.", ["'' go now ''"]),
    ("Lund: ‘We will not pay’", ["‘ We will not pay ’"]),
    ("„Wir gehen“, sagte er.", ["„ Wir gehen “"]),
    ("«Мы идём», сказал он.", ["« Мы идём »"]),
    ("the voters' will and the mayor's plan", []),
    ("“He told me ‘no’ twice,” she said.", ["“ He told me ‘ no ’ twice , ”"]),
  ])
  func pairsMarks(text: String, expected: [String]) {
    #expect(quotations(text) == expected)
  }

  @Test func anUnclosedQuotationEndsWithItsParagraph() {
    let read = ReadText("“We will build.\n“And we will pay.” He left.")
    #expect(read.text.quotations.map(\.isOpen) == [true, false])
    #expect(read.words(read.text.quotations[0].tokens) == "“ We will build .")
  }

  @Test func aMarkThatNobodyClosesTakesNoWholeBook() {
    let read = ReadText("He said “go " + String(repeating: "word ", count: 2_000))
    #expect(read.text.quotations.map(\.tokens.count) == [800])
  }
}
