import Testing

@testable import Relating

@Suite struct WordDiffTests {
  @Test(arguments: [
    ([1, 2, 3], [1, 2, 3], []),
    ([1, 2, 3], [1, 9, 3], [WordDiff.Hunk(before: 1..<2, after: 1..<2)]),
    ([1, 3], [1, 2, 3], [WordDiff.Hunk(before: 1..<1, after: 1..<2)]),
    ([1, 2, 3], [1], [WordDiff.Hunk(before: 1..<3, after: 1..<1)]),
    (
      [1, 2, 3, 4, 5], [9, 2, 3, 4, 8],
      [WordDiff.Hunk(before: 0..<1, after: 0..<1), WordDiff.Hunk(before: 4..<5, after: 4..<5)]
    ),
    ([], [], []),
  ])
  func findsWhatWasReplaced(before: [UInt64], after: [UInt64], expected: [WordDiff.Hunk]) {
    #expect(WordDiff.hunks(before, after) == expected)
  }

  @Test func comparesVeryLongSentencesByTheirEnds() {
    let before = (0..<5_000).map { UInt64($0) }
    let after = [0] + (10_000..<14_998).map { UInt64($0) } + [4_999]
    #expect(
      WordDiff.hunks(before, after) == [WordDiff.Hunk(before: 1..<4_999, after: 1..<4_999)])
  }
}
