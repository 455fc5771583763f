import Testing

@testable import claimwatch

/// Durations as the configuration writes them.
@Suite struct DurationTextTests {
  @Test(arguments: [
    (0, "0s"), (59, "59s"), (60, "1m"), (90, "1m30s"), (5_400, "1h30m"), (90_061, "1d1h1m1s"),
  ])
  func writesUnitsFromLargeToSmall(seconds: Int, text: String) {
    #expect(Duration.seconds(seconds).written == text)
  }
}
