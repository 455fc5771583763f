import Foundation
import Testing

@testable import Pipeline

/// The pace that the dates of entries show.
@Suite struct EntryRhythmTests {
  private static let now = Date(timeIntervalSince1970: 1_790_000_000)

  /// Hours before now at which entries came, what the server asks for, and what is suggested.
  private static let paces: [(hours: [Double], rest: Int?, gap: Int?, interval: Int)] = [
    ([], nil, nil, 3_600), ([1], nil, nil, 3_600), ([2, 2, 2], nil, nil, 3_600),
    ([0, 1, 2, 3], nil, 3_600, 1_800), ([0, 0.1, 0.2], nil, 360, 300),
    ([0, 1, 2, 3], 1_801, 3_600, 2_100), ([0, 24, 48], nil, 86_400, 21_600),
    ([0, 1], 86_400, 3_600, 86_400), ([-5, 0, 2], nil, 7_200, 3_600),
    // A feed that has fallen silent is asked less often.
    ([24, 25, 26], nil, 3_600, 14_400),
  ]

  @Test(arguments: paces)
  func suggestsHalfTheGapWithinBounds(
    hours: [Double], rest: Int?, gap: Int?, interval: Int
  ) {
    let rhythm = EntryRhythm(
      dates: hours.map { Self.now.addingTimeInterval(-3_600 * $0) }, now: Self.now)
    #expect(rhythm.meanGap.map { Int(($0 / .seconds(1)).rounded()) } == gap)
    #expect(
      rhythm.interval(atLeast: rest.map { .seconds($0) }) == .seconds(interval))
  }
}
