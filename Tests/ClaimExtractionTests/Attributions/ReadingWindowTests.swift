import Testing

@testable import ClaimExtraction

/// How a text is cut into windows.
@Suite struct ReadingWindowTests {
  @Test func aShortTextIsOneWindow() {
    #expect(
      ReadingWindow.windows(ofUnitsAt: [0, 50, 120]) == [
        ReadingWindow(pieces: 0..<120, core: 0..<120)
      ])
  }

  @Test func anEmptyTextHasNone() {
    #expect(ReadingWindow.windows(ofUnitsAt: [0]) == [])
  }

  @Test func whatStandsAroundTheCoreIsReadAgain() {
    let starts = Array(stride(from: 0, through: 420, by: 30))
    #expect(
      ReadingWindow.windows(ofUnitsAt: starts) == [
        ReadingWindow(pieces: 0..<210, core: 0..<180),
        ReadingWindow(pieces: 120..<330, core: 180..<300),
        ReadingWindow(pieces: 240..<420, core: 300..<420),
      ])
  }

  @Test func aUnitThatFillsAWindowStandsAlone() {
    #expect(
      ReadingWindow.windows(ofUnitsAt: [0, 222, 444]) == [
        ReadingWindow(pieces: 0..<222, core: 0..<222),
        ReadingWindow(pieces: 222..<444, core: 222..<444),
      ])
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func eachPieceIsInOneCoreAndNoWindowIsTooLong(seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    var starts = [0]
    for _ in 0..<200 {
      starts.append((starts.last ?? 0) + Int.random(in: 1...222, using: &generator))
    }
    let windows = ReadingWindow.windows(ofUnitsAt: starts)
    #expect(windows.flatMap { Array($0.core) } == Array(0..<(starts.last ?? 0)))
    #expect(windows.allSatisfy { $0.pieces.count <= 222 })
    #expect(
      windows.allSatisfy {
        $0.pieces.lowerBound <= $0.core.lowerBound && $0.core.upperBound <= $0.pieces.upperBound
      })
  }
}
