import News
import Testing

@testable import Relating

@Suite struct WireCreditTests {
  @Test(arguments: [
    ("VELLMAR (AP) — A ferry ran aground.", ["ap"]),
    ("VELLMAR (WXYZ/AP) - A ferry ran aground.", ["ap"]),
    ("(Reuters) - A ferry ran aground.", ["reuters"]),
    ("A ferry ran aground. Agence France-Presse contributed.", ["afp"]),
    ("The captain told The Associated Press that he was tired.", []),
    ("Reuters was founded long ago.", []),
    ("The ap is slow (really).", []),
    ("", []),
  ])
  func findsCreditsAndNoMentions(text: String, expected: [String]) {
    #expect(
      WireCredit.agencies(in: WordScanner.words(of: text), of: SpannedText(text)) == Set(expected))
  }

  @Test func looksOnlyWhereCreditsStand() {
    let filler = String(repeating: "word ", count: 400)
    let text = filler + "(AP) " + filler
    #expect(WireCredit.agencies(in: WordScanner.words(of: text), of: SpannedText(text)).isEmpty)
  }
}
