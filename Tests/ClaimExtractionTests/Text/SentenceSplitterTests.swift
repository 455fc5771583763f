import Testing

@testable import ClaimExtraction

@Suite struct SentenceSplitterTests {
  private func sentences(_ text: String) -> [String] {
    let read = ReadText(text)
    return read.text.sentences.compactMap(read.words)
  }

  @Test(arguments: [
    ("The dam broke. Nobody was hurt.", ["The dam broke .", "Nobody was hurt ."]),
    ("Did it break? It did! All ran.", ["Did it break ?", "It did !", "All ran ."]),
    ("Mr. Brandt met Gen. Ode. He left.", ["Mr . Brandt met Gen . Ode .", "He left ."]),
    ("J. K. Lund spoke. She left.", ["J . K . Lund spoke .", "She left ."]),
    ("He lives in the U.S. The house is old.", ["He lives in the U.S.", "The house is old ."]),
    ("The U.S. Senate met.", ["The U.S. Senate met ."]),
    ("“It broke.” They ran.", ["“ It broke . ”", "They ran ."]),
    ("It fell 1.5 points. Then it rose.", ["It fell 1.5 points .", "Then it rose ."]),
    ("It opened at 10 a.m. and closed.", ["It opened at 10 a.m. and closed ."]),
    ("It opened at 4:10 p.m. on Monday.", ["It opened at 4 : 10 p.m. on Monday ."]),
    ("It opened at 10 a.m. The crowd left.", ["It opened at 10 a.m.", "The crowd left ."]),
    ("One line\nAnother line", ["One line", "Another line"]),
    ("with you.Tomorrow is new.", ["with you .", "Tomorrow is new ."]),
    ("It ended ... and began.", ["It ended ... and began ."]),
  ])
  func endsSentencesAtTheirMarks(text: String, expected: [String]) {
    #expect(sentences(text) == expected)
  }

  @Test func cutsWhereNobodySetAMark() {
    #expect(sentences(String(repeating: "word ", count: 600)).count == 3)
  }
}
