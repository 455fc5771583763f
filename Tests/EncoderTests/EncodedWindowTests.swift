import Testing

@testable import Encoder

@Suite struct EncodedWindowTests {
  private let model: AttributionModel

  init() throws {
    model = try withFile(SyntheticModel().file) { try AttributionModel(contentsOf: $0) }
  }

  @Test func everyPieceHasItsLogits() {
    let pieces = model.pieces(of: "The minister said stop.\n\"a b c\" the minister said.")
    let window = model.encode(pieces[...])
    #expect(window.cueLogits.count == pieces.count)
    #expect(window.links(to: [2]).count == pieces.count)
    #expect(Set(window.cueLogits).count == pieces.count)
  }

  @Test(arguments: [1, 2, 15, 22])
  func windowsOfAllLengthsAreRead(count: Int) {
    let pieces = model.pieces(of: String(repeating: "the minister said. ", count: 6))
    let window = model.encode(pieces.prefix(count))
    #expect(window.cueLogits.count == count)
    #expect(window.links(to: [0, count - 1]).allSatisfy { $0.source.isFinite })
  }

  @Test func aWindowInTheMiddleIsReadLikeOneAtTheStart() {
    let text = "the minister said."
    let alone = model.encode(model.pieces(of: text)[...])
    let pieces = model.pieces(of: "a b c\n" + text)
    let later = model.encode(pieces[3...])
    #expect(later.cueLogits == alone.cueLogits)
    #expect(later.links(to: [2]) == alone.links(to: [2]))
  }

  @Test func anEmptyWindowAndAnEmptyCueHaveNoLogits() {
    #expect(model.encode([]).cueLogits.isEmpty)
    #expect(model.encode(model.pieces(of: "a b")[...]).links(to: []).isEmpty)
  }

  @Test func distanceAndParagraphOfTheCueCount() {
    let window = model.encode(model.pieces(of: "a a a\na a a")[...])
    #expect(window.links(to: [0]) != window.links(to: [1]))
    #expect(window.links(to: [0, 1]) != window.links(to: [0]))
  }

  @Test func quotationMarksAndCapitalsAreSeen() {
    let plain = model.encode(model.pieces(of: "the minister said")[...])
    let capital = model.encode(model.pieces(of: "The minister said")[...])
    #expect(plain.cueLogits != capital.cueLogits)
  }

  @Test func threadsAtATimeReadAsOneAlone() async {
    let model = model
    let pieces = model.pieces(of: "\"stop\" the minister said, the minister said.")
    let alone = model.encode(pieces[...])
    let (cues, links) = (alone.cueLogits, alone.links(to: [4]))
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let window = model.encode(pieces[...])
          return window.cueLogits == cues && window.links(to: [4]) == links
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }
}
