import ClaimExtraction
import News
import Testing

@Suite struct TokenizerTests {
  @Test(arguments: [
    ("The mayor said no.", ["The", "mayor", "said", "no", "."]),
    ("300,000 of 1.5 or 75%", ["300,000", "of", "1.5", "or", "75", "%"]),
    ("1,2 and 12,3456", ["1", ",", "2", "and", "12", ",", "3456"]),
    (
      "in the U.S. at 9 a.m. with a Ph.D.",
      ["in", "the", "U.S.", "at", "9", "a.m.", "with", "a", "Ph.D."]
    ),
    ("They don't and can’t", ["They", "don't", "and", "can’t"]),
    ("Brandt's and Brandt’s", ["Brandt", "'s", "and", "Brandt", "’s"]),
    ("we’ll, they've, he'd", ["we", "’ll", ",", "they", "'ve", ",", "he", "'d"]),
    ("ill-equipped 18-50 COVID-19", ["ill-equipped", "18", "-", "50", "COVID-19"]),
    ("$2.90 and .5", ["$", "2.90", "and", ".5"]),
    ("the 1980s, the 21st", ["the", "1980s", ",", "the", "21st"]),
    ("10:30 and 5bn", ["10", ":", "30", "and", "5", "bn"]),
    (
      "“Go,” ‘go’ ''go'' ``go``",
      ["“", "Go", ",", "”", "‘", "go", "’", "''", "go", "''", "``", "go", "``"]
    ),
    ("Wait... no -- yes — no…", ["Wait", "...", "no", "--", "yes", "—", "no", "…"]),
    ("with you.Tomorrow at news.example", ["with", "you", ".", "Tomorrow", "at", "news.example"]),
    ("«Да», сказал мэр", ["«", "Да", "»", ",", "сказал", "мэр"]),
    ("½ cup, naïve café", ["½", "cup", ",", "naïve", "café"]),
    ("", []),
  ])
  func cutsLikeThePennTreebankButKeepsWordsWhole(text: String, words: [String]) {
    let tokenized = TokenizedText(text)
    #expect(tokenized.tokens.indices.map(tokenized.word) == words)
  }

  @Test func tellsKindsApart() {
    let kinds = TokenizedText("Go, 5 € now\r\n!").tokens.map(\.kind)
    #expect(kinds == [.word, .punctuation, .number, .symbol, .word, .lineBreak, .punctuation])
  }

  @Test func countsSpansInScalarsAndBytesInUTF8() throws {
    let tokens = TokenizedText("é “x”").tokens
    #expect(tokens.map(\.span) == [Span(0, 1), Span(2, 3), Span(3, 4), Span(4, 5)])
    #expect(tokens.map(\.bytes) == [0..<2, 3..<6, 6..<7, 7..<10])
  }

  @Test func keepsAnAccentThatIsAScalarOfItsOwnInTheWord() {
    let tokenized = TokenizedText("cafe\u{301}s open")
    #expect(tokenized.tokens.map(\.span) == [Span(0, 6), Span(7, 11)])
  }

  @Test func lowersForLexiconsWithPlainApostrophes() {
    let tokenized = TokenizedText("DON’T Élan")
    #expect(tokenized.tokens.indices.map(tokenized.lowered) == ["don't", "élan"])
  }
}
