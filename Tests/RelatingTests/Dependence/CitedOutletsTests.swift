import News
import Testing

@testable import Relating

@Suite struct CitedOutletsTests {
  @Test(arguments: [
    ("Brandt told the Oster Herald that she would resign.", ["osterherald"]),
    ("The Oster Herald reported that Brandt would resign.", ["osterherald"]),
    ("Brandt will resign, according to Nordline News.", ["nordlinenews"]),
    ("The plan, first reported by the Oster Herald, failed.", ["osterherald"]),
    ("Brandt said she would resign.", []),
    ("We were told. Oster is an island.", []),
  ])
  func findsWhoIsNamedAsTheSource(text: String, expected: [String]) {
    #expect(
      CitedOutlets.names(in: WordScanner.words(of: text), of: SpannedText(text)) == Set(expected))
  }
}
