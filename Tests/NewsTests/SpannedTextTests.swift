import News
import Testing

@Suite struct SpannedTextTests {
  @Test func countsUnicodeScalars() {
    #expect(SpannedText("e\u{301}🇩🇪“x”").count == 7)
    #expect(SpannedText("").count == 0)
  }

  @Test func givesBackTheWordsOfASpanAnywhereInALongText() {
    let text = SpannedText(String(repeating: "äb🙂", count: 100) + "end")
    #expect(text[Span(0, 3)] == "äb🙂")
    #expect(text[Span(63, 66)] == "äb🙂")
    #expect(text[Span(191, 193)] == "🙂ä")
    #expect(text[Span(300, 303)] == "end")
  }

  @Test func aSpanBeyondTheEndEndsThere() {
    #expect(SpannedText("abc")[Span(2, 9)] == "c")
    #expect(SpannedText("abc")[Span(7, 9)] == "")
  }

  @Test func joinsPartsAsPeopleAreShownThem() {
    #expect(
      SpannedText("“Yes,” she said, “now.”")[[Span(0, 6), Span(17, 23)]] == "“Yes,” … “now.”")
  }
}
