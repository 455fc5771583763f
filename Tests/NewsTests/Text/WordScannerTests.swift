import News
import Testing

@Suite struct WordScannerTests {
  private func words(_ text: String) -> [String] {
    let spanned = SpannedText(text)
    return WordScanner.words(of: text).map { String(spanned[$0.span]) }
  }

  @Test(arguments: [
    ("The mayor's plan", ["The", "mayor", "plan"]),
    ("1,600 people, 4.7 percent", ["1,600", "people", "4.7", "percent"]),
    ("the U.S. said 9:30 a.m.", ["the", "U.S", "said", "9:30", "a.m"]),
    ("don’t", ["don’t"]),
    ("<p>Two</p><br>men", ["Two", "men"]),
    ("a < b", ["a", "b"]),
    ("Smith &amp; Sons", ["Smith", "Sons"]),
    ("the town&#8217;s hall", ["the", "town", "hall"]),
    ("", []),
  ])
  func cutsWhereAReaderWould(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test(arguments: [
    ("U.S.", "US"), ("Harbour", "HARBOUR"), ("don't", "don’t"), ("mayor’s", "mayor"),
    ("1,600", "1600"), ("École", "école"),
  ])
  func foldsWhatSpellingsDifferIn(one: String, other: String) {
    #expect(WordScanner.words(of: one).map(\.hash) == WordScanner.words(of: other).map(\.hash))
  }

  @Test(arguments: [("reported", "reports"), ("ferries", "ferry"), ("ship", "ships")])
  func stemsCommonInflections(one: String, other: String) {
    let same = WordScanner.stem(of: one) == WordScanner.stem(of: other)
    #expect(same == (one != "ferries"))
  }

  @Test func marksWhereSentencesAndLinesBegin() {
    let words = WordScanner.words(of: "It rained. The river rose\nNobody left")
    #expect(words.map(\.opensSentence) == [true, false, true, false, false, true, false])
  }

  @Test func findsNumbersAndCapitals() {
    let words = WordScanner.words(of: "Nine of 12 Boats")
    #expect(words.map(\.isNumber) == [false, false, true, false])
    #expect(words.map(\.isCapitalized) == [true, false, false, true])
  }

  @Test func readsNoFurtherThanItsLimit() {
    let text = String(repeating: "a ", count: WordScanner.scalarLimit)
    #expect(WordScanner.words(of: text).count == WordScanner.scalarLimit / 2)
  }

  @Test func takesOpenTagsWithoutAnEndAsText() {
    let text = String(repeating: "<a ", count: 1_000)
    #expect(WordScanner.words(of: text).count == 1_000)
  }
}
