import Testing

@testable import Encoder

@Suite struct LetterCaseTests {
  @Test(arguments: [
    ("minister", LetterCase.lower), ("Minister", .title), ("I", .title), ("NATO", .upper),
    ("McKay", .title), ("iPhone", .title), ("3rd", .none), ("\"", .none), ("ÉCOLE", .upper),
    ("école", .lower), ("E\u{301}", .upper), ("国", .lower), ("A1", .upper), ("x2Y", .title),
  ])
  func isThatOfTheWholeWord(word: String, letterCase: LetterCase) {
    #expect(LetterCase(Array(word.unicodeScalars)[...]) == letterCase)
  }
}
