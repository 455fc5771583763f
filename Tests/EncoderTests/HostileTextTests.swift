import Testing

@testable import Encoder

/// Texts that no editor wrote: all is read, in time that grows with them and no faster.
@Suite struct HostileTextTests {
  private let model: AttributionModel

  init() throws {
    model = try withFile(SyntheticModel().file) { try AttributionModel(contentsOf: $0) }
  }

  @Test func aParagraphOfAMegabyteIsReadToItsEnd() {
    let text = String(repeating: "the minister said.  ", count: 50_000)
    let pieces = model.pieces(of: text)
    #expect(pieces.count == 200_000)
    #expect(pieces.last?.bytes == 999_997..<999_998)
    #expect(pieces.allSatisfy { $0.paragraph == 0 })
  }

  @Test(arguments: ["\"", "‘"])
  func aHundredThousandQuotationMarksAreAPieceEach(mark: String) {
    let pieces = model.pieces(of: String(repeating: mark, count: 100_000))
    #expect(pieces.count == 100_000)
    #expect(pieces.allSatisfy { $0.isQuoted })
  }

  @Test func aWordOfAHundredThousandLettersIsOnePiece() {
    let pieces = model.pieces(of: String(repeating: "a", count: 100_000) + " b")
    #expect(pieces.map(\.number) == [0, 21])
    #expect(pieces.map(\.bytes) == [0..<100_000, 100_001..<100_002])
  }

  @Test(arguments: ["\u{1}", "\u{301}", "\u{200B}", " ", "\n", "\u{FFFD}"])
  func aHundredThousandOfNothingAreNoPiece(scalar: String) {
    #expect(model.pieces(of: String(repeating: scalar, count: 100_000)).isEmpty)
  }

  @Test func aHundredThousandMarksOutOfOrderAreOneWord() {
    let marks = String(repeating: "\u{1D165}\u{1B44}", count: 50_000)
    #expect(model.pieces(of: marks).map(\.bytes) == [0..<350_000])
  }

  @Test func everyScalarIsReadAndKeepsItsPlace() {
    var text = ""
    for value in UInt32(0)..<0x3_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      text.unicodeScalars.append(scalar)
    }
    let pieces = model.pieces(of: text)
    #expect(pieces.count > 10_000)
    #expect(
      zip(pieces, pieces.dropFirst()).allSatisfy { $0.bytes.upperBound <= $1.bytes.lowerBound })
    #expect(pieces.allSatisfy { !$0.bytes.isEmpty && $0.bytes.upperBound <= text.utf8.count })
  }
}
