import Fetching
import FoundationEssentials
import Testing

@Suite struct PollIntervalTests {
  private static let now = Date(timeIntervalSince1970: 1_800_000_000)

  @Test(
    arguments: [
      (nil, nil, 3_600),  // nothing is known yet
      (600, 0, 300),  // an entry each ten minutes
      (20, 0, 300),  // a wire: never below five minutes
      (7_200, 0, 3_600),
      (600, 7_200, 1_200),  // quiet for two hours
      (864_000, 0, 21_600), (600, 864_000, 21_600),  // never above six hours
      (7_200, -50, 3_600),  // an entry of the future
    ] as [(Double?, Double?, Int)])
  func isLearnedFromTheGapsBetweenEntriesAndTheTimeSinceTheLast(
    meanGap: Double?, quiet: Double?, seconds: Int
  ) {
    let learned = PollInterval.learned(
      meanGap: meanGap, lastEntry: quiet.map { Self.now.addingTimeInterval(-$0) }, now: Self.now)
    #expect(learned == .learned(.seconds(seconds)))
  }

  @Test(
    arguments: [
      (.usual(.seconds(3_600)), 0, .usual(.seconds(3_600))),
      (.usual(.seconds(3_600)), 1, .usual(.seconds(1_800))),
      (.chosen(.seconds(3_600)), 4, .chosen(.seconds(300))),
      (.learned(.seconds(900)), 9, .learned(.seconds(300))),
      (.chosen(.seconds(60)), 3, .chosen(.seconds(60))),
    ] as [(PollInterval, Int, PollInterval)])
  func isHalvedDownToFiveMinutes(interval: PollInterval, times: Int, expected: PollInterval) {
    #expect(interval.halved(times: times) == expected)
  }

  @Test func whatIsLearnedNeverUndercutsWhatServerOrFeedAskFor() {
    let schedule = PollSchedule(.learned(.seconds(300)))
    let validators = Validators(requestedURL: "", effectiveURL: "")
    func rest(_ freshness: Duration?, _ wish: Duration?) -> TimeInterval? {
      schedule.state(
        after: .notModified(validators: validators, freshness: freshness), previous: nil,
        end: Self.now, hints: FeedHints(rest: wish), jitter: 0
      ).date?.timeIntervalSince(Self.now)
    }
    #expect(rest(nil, nil) == 300)
    #expect(rest(.seconds(900), nil) == 900)
    #expect(rest(.seconds(900), .seconds(1_800)) == 1_800)
    #expect(rest(nil, .seconds(60)) == 300)
  }
}
