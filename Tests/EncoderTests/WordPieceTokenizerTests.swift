import Testing

@testable import Encoder

@Suite struct WordPieceTokenizerTests {
  private let model: AttributionModel

  init() throws {
    model = try withFile(SyntheticModel().file) { try AttributionModel(contentsOf: $0) }
  }

  @Test(arguments: [
    ("The minister said.", "the minister said ."),
    ("stopped", "st ##op ##ped"),
    ("st,op", "st , [UNK]"),
    ("Café CAFE\u{301} cafe", "cafe cafe cafe"),
    ("ca\u{200B}fe\u{AD} s\u{0}aid", "cafe said"),
    ("the\u{A0}the\u{3000}the\tthe\rthe", "the the the the the"),
    ("a国国b", "a 国 国 b"),
    ("stopxy", "[UNK]"),
    ("xstop", "[UNK]"),
    ("ss sss", "[UNK] s ##ss"),
    ("aaaaaaaaaa!", "[UNK] !"),
    ("[SEP] [CLS]", "[UNK] [UNK] [UNK] [UNK] [UNK] [UNK]"),
    ("\u{FFFD}\u{E000}", ""),
    ("", ""),
  ])
  func cutsAsBertDoes(text: String, pieces: String) {
    let found = model.pieces(of: text).map { SyntheticModel.vocabulary[$0.number] }
    #expect(found.joined(separator: " ") == pieces)
  }

  @Test func aWordOverTheLimitIsUnknownAndOneUpToItIsNot() {
    let atLimit = "st" + String(repeating: "ss", count: 4)
    #expect(model.pieces(of: atLimit).map(\.number) == [11, 15, 15, 15, 15])
    #expect(model.pieces(of: atLimit + "s").map(\.number) == [0])
    #expect(model.pieces(of: atLimit + "ss").map(\.bytes) == [0..<12])
  }

  @Test(arguments: [
    ("stopped, Café", "st|op|ped|,|Café"),
    ("  the\n\n the", "the|the"),
    ("cafe\u{301}. é", "cafe|.|é"),
    ("“the国”", "“|the|国|”"),
    ("𐀀 the", "𐀀|the"),
  ])
  func everyPieceKnowsItsPlace(text: String, places: String) {
    let found = model.pieces(of: text).map { piece in
      String(decoding: Array(text.utf8)[piece.bytes], as: UTF8.self)
    }
    #expect(found == places.split(separator: "|").map(String.init))
  }

  @Test func piecesTellTheirFeatures() {
    let pieces = model.pieces(of: "\n\"Stopped\" the\n\nSAID a")
    #expect(pieces.map(\.paragraph) == [0, 0, 0, 0, 0, 0, 1, 1])
    #expect(
      pieces.map(\.letterCase) == [.none, .title, .title, .title, .none, .lower, .upper, .lower])
    #expect(pieces.map(\.isQuoted) == [true, true, true, true, true, false, false, false])
    #expect(
      pieces.map(\.isFirstOfParagraph) == [true, false, false, false, false, false, true, false])
    #expect(pieces.map(\.startsWord) == [true, true, false, false, true, true, true, true])
    #expect(pieces.map(\.feature) == [3, 10, 10, 10, 2, 4, 13, 4])
  }

  /// Marks change places, the places that they are said to come from don't: U+1D165 (216) goes
  /// behind U+1B44 (9), and neither is dropped.
  @Test func marksOutOfOrderKeepTheOrderOfTheirPlaces() {
    let pieces = model.pieces(of: "a\u{1D165}\u{1B44}! a")
    #expect(pieces.map(\.number) == [0, 9, 20])
    #expect(pieces.map(\.bytes) == [0..<8, 8..<9, 10..<11])
  }
}
