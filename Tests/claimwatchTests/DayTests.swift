import Foundation
import Testing

@testable import claimwatch

@Suite struct DayTests {
  private let now = Date(timeIntervalSince1970: 1_790_000_000)

  @Test(arguments: [
    ("2026-09-20", 1_789_862_400), ("2026-09-21T10:00:00Z", 1_789_984_800), ("90m", 1_789_994_600),
    ("36h", 1_789_870_400), ("7d", 1_789_395_200), ("2w", 1_788_790_400),
  ])
  func isADateATimeOrHowLongAgo(text: String, seconds: Double) throws {
    #expect(try #require(Day(argument: text)).date(at: now).timeIntervalSince1970 == seconds)
  }

  @Test(arguments: ["", "yesterday", "7", "d", "-1d", "2026-13-01", "7y"])
  func anythingElseIsRefused(text: String) {
    #expect(Day(argument: text) == nil)
  }
}
