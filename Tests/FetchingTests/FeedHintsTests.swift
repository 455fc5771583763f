import Fetching
import FoundationEssentials
import News
import Testing

/// Check B4 of `reference/feeds.md` section 5.
@Suite struct FeedHintsTests {
  /// Monday, 2 March 2026, 10:30 UTC.
  private static let monday = Date(timeIntervalSince1970: 1_772_447_400)

  private func hours(_ hours: Double) -> Date { Self.monday.addingTimeInterval(hours * 3_600) }

  private func feed(_ change: (inout FeedMetadata) -> Void) -> FeedHints {
    var feed = FeedMetadata()
    change(&feed)
    return FeedHints(feed)
  }

  @Test(
    "B4: ttl and sy:updatePeriod ask for rest",
    arguments: [
      (90, nil, nil, 5_400), (nil, "hourly", nil, 3_600), (nil, "Hourly", 2, 1_800),
      (nil, "daily", 4, 21_600), (nil, nil, 2, 43_200), (nil, "weekly", 0, 604_800),
      (60, "daily", 1, 86_400), (-5, nil, nil, 0), (.max, nil, nil, 604_800),
      (nil, "sometimes", 1, nil), (nil, nil, nil, nil),
    ] as [(Int?, String?, Int?, Int?)])
  func restIsTheLongestThatTheFeedAsksFor(ttl: Int?, period: String?, frequency: Int?, rest: Int?) {
    let hints = feed {
      $0.ttl = ttl
      $0.updatePeriod = period
      $0.updateFrequency = frequency
    }
    #expect(hints.rest == rest.map { .seconds($0) })
  }

  @Test("B4: a poll in a skipped hour waits for the next open one")
  func skippedHoursAreLeftOut() {
    let hints = feed { $0.skipHours = [10, 11, 24, 99, -1] }
    #expect(hints.opening(from: hours(0)) == hours(1.5))
    #expect(hints.opening(from: hours(2)) == hours(2))
    // 24 is how RSS 0.92 writes midnight.
    #expect(hints.opening(from: hours(14)) == hours(14.5))
  }

  @Test("B4: a poll on a skipped day waits for the next open one")
  func skippedDaysAreLeftOut() {
    let hints = feed { $0.skipDays = ["Monday", "tuesday", "Caturday"] }
    #expect(hints.opening(from: hours(0)) == hours(37.5))
    #expect(hints.opening(from: hours(48)) == hours(48))
  }

  @Test func aFeedThatSkipsTheWholeWeekIsPolledAllTheSame() {
    let hints = feed { $0.skipHours = Array(0..<24) }
    #expect(hints.opening(from: hours(0)) == hours(0))
  }

  @Test("B4: a schedule keeps to skipped hours unless the user chose the interval")
  func theScheduleKeepsToSkippedHours() {
    let outcome = FetchOutcome.notModified(
      validators: Validators(etag: "1", requestedURL: "", effectiveURL: ""), freshness: nil)
    let hints = FeedHints(skippedHours: 1 << 11)
    let usual = PollSchedule(.usual(.seconds(3_600))).state(
      after: outcome, previous: nil, end: hours(0), hints: hints, jitter: 0)
    #expect(usual == PollState(next: .due(hours(1.5)), reason: .skipped))
    let chosen = PollSchedule(.chosen(.seconds(3_600))).state(
      after: outcome, previous: nil, end: hours(0), hints: hints, jitter: 0)
    #expect(chosen == PollState(next: .due(hours(1)), reason: .interval(.seconds(3_600))))
  }
}
