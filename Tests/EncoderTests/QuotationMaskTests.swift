import Testing

@testable import Encoder

@Suite struct QuotationMaskTests {
  @Test(arguments: [
    (#"He said "no" twice."#, "........####......."),
    ("“One “two” three” four", "##########............"),
    ("a \"b c", "..####"),
    ("“a” b « c » d", "###...#####.."),
    ("''so'' it ``is''", "######....######"),
    ("he said 'well then' now", "........###########...."),
    ("the dogs' and 'n' don't", "..............###......"),
    ("it’s ‘here’ ’tis", ".....######....."),
    ("'a \"b' c\" d'", "############"),
    ("\"it's 'fine'\"", "#############"),
    ("”»", ".."),
    ("'''", "###"),
    ("", ""),
  ])
  func marksWhatIsQuoted(text: String, mask: String) {
    let isQuoted = QuotationMask(Array(text.unicodeScalars)).isQuoted
    #expect(isQuoted.map { $0 ? "#" : "." }.joined() == mask)
  }
}
