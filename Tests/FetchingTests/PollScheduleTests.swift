import Fetching
import FoundationEssentials
import Testing

/// Checks B1 to B5 and C1 to C7 of `reference/feeds.md` section 5.
@Suite struct PollScheduleTests {
  private static let end = Date(timeIntervalSince1970: 1_800_000_000)
  private let hourly = PollSchedule(.chosen(.seconds(3_600)))

  private func unchanged(etag: String? = "\"1\"", freshness: Duration? = nil) -> FetchOutcome {
    .notModified(
      validators: Validators(etag: etag, requestedURL: "", effectiveURL: ""), freshness: freshness)
  }

  private func problem(_ consequence: FetchProblem.Consequence) -> FetchOutcome {
    .failed(FetchProblem(code: "x", text: "x", consequence: consequence))
  }

  /// After how many seconds the next poll is due.
  private func delay(
    _ schedule: PollSchedule, after outcome: FetchOutcome, failures: Int = 0, refusals: Int = 0,
    jitter: Double = 0
  ) -> TimeInterval? {
    let previous = PollState(next: .due(Self.end), failures: failures, refusals: refusals)
    let state = schedule.state(
      after: outcome, previous: previous, end: Self.end, jitter: jitter)
    guard case .due(let date) = state.next else { return nil }
    return date.timeIntervalSince(Self.end)
  }

  @Test("B1: the next poll is an interval after the end of this one, or a little later")
  func b1TheNextPollIsAnIntervalAfterTheEndOfThisOneOrALittleLater() {
    #expect(delay(hourly, after: unchanged()) == 3_600)
    #expect(delay(hourly, after: unchanged(), jitter: 0.5) == 3_690)
  }

  @Test(
    "B1: without validators a day passes, unless the user wants otherwise",
    arguments: [
      (false, nil, 86_400), (false, "\"1\"", 3_600), (true, nil, 3_600), (true, "\"1\"", 3_600),
    ] as [(Bool, String?, TimeInterval)])
  func b1WithoutValidatorsADayPassesUnlessTheUserWantsOtherwise(
    isUsersChoice: Bool, etag: String?, expected: TimeInterval
  ) {
    let schedule = PollSchedule(isUsersChoice ? .chosen(.seconds(3_600)) : .usual(.seconds(3_600)))
    #expect(delay(schedule, after: unchanged(etag: etag)) == expected)
  }

  @Test(
    "B2: freshness is a lower bound, up to a day",
    arguments: [
      (nil, 3_600), (60, 3_600), (7_200, 7_200), (86_400, 86_400), (2_592_000, 86_400),
    ] as [(Int?, TimeInterval)])
  func b2FreshnessIsALowerBoundUpToADay(freshness: Int?, expected: TimeInterval) {
    let outcome = unchanged(freshness: freshness.map { .seconds($0) })
    #expect(delay(hourly, after: outcome) == expected)
  }

  @Test(
    "B4: the feed's own pace is kept, unless the user wants otherwise",
    arguments: [
      (false, 7_200, 7_200), (false, 60, 3_600), (false, 604_800, 86_400), (true, 7_200, 3_600),
    ])
  func b4TheFeedsOwnPaceIsKeptUnlessTheUserWantsOtherwise(
    isUsersChoice: Bool, wish: Int, expected: TimeInterval
  ) {
    let schedule = PollSchedule(isUsersChoice ? .chosen(.seconds(3_600)) : .usual(.seconds(3_600)))
    let state = schedule.state(
      after: unchanged(), previous: nil, end: Self.end,
      hints: FeedHints(rest: .seconds(wish)), jitter: 0)
    #expect(state.next == .due(Self.end.addingTimeInterval(expected)))
  }

  @Test(
    "B5: overdue feeds are spread out", arguments: [(0.0, 0.0), (0.5, 180), (0.999, 359.64)])
  func b5OverdueFeedsAreSpreadOut(jitter: Double, expected: TimeInterval) {
    let date = hourly.catchUp(at: Self.end, jitter: jitter)
    #expect(abs(date.timeIntervalSince(Self.end) - expected) < 1e-6)
  }

  @Test(
    "C1: Retry-After is obeyed up to a week",
    arguments: [
      (60, 3_600), (7_200, 7_200), (604_800, 604_800), (31_536_000, 604_800),
    ] as [(Int, TimeInterval)])
  func c1RetryAfterIsObeyedUpToAWeek(seconds: Int, expected: TimeInterval) {
    let outcome = problem(.wait(.seconds(seconds)))
    #expect(delay(hourly, after: outcome) == expected)
  }

  @Test(
    "C2: without Retry-After an hour passes, and doubles",
    arguments: [(0, 3_600), (1, 7_200), (2, 14_400), (5, 86_400), (400, 86_400)])
  func c2WithoutRetryAfterAnHourPassesAndDoubles(refusals: Int, expected: TimeInterval) {
    let often = PollSchedule(.chosen(.seconds(60)))
    #expect(delay(often, after: problem(.wait(nil)), refusals: refusals) == expected)
  }

  @Test("C3: being told to wait is no failure")
  func c3BeingToldToWaitIsNoFailure() {
    let previous = PollState(next: .due(Self.end), failures: 2)
    let state = hourly.state(
      after: problem(.wait(nil)), previous: previous, end: Self.end, jitter: 0)
    #expect(state.failures == 2)
    #expect(state.refusals == 1)
  }

  @Test(
    "C5, C6: some answers stop a feed until its user acts",
    arguments: [PollStop.gone, .unauthorized])
  func c5AndC6SomeAnswersStopAFeedUntilItsUserActs(stop: PollStop) {
    let state = hourly.state(
      after: problem(.stop(stop)), previous: nil, end: Self.end, jitter: 0)
    #expect(state.next == .stopped(stop))
    #expect(!state.isDue(at: .distantFuture))
    #expect(!stop.remedy.isEmpty)
  }

  @Test(
    "C7: failures back off with full jitter, but never sooner than the interval",
    arguments: [
      (1, 0.0, 3_600), (1, 0.5, 5_400), (1, 1.0, 7_200),
      (2, 0.0, 3_600), (2, 1.0, 14_400),
      (3, 0.5, 16_200),
      (5, 1.0, 86_400), (1_000, 1.0, 86_400), (1_000, 0.0, 3_600),
    ])
  func c7FailuresBackOffWithFullJitterButNeverSoonerThanTheInterval(
    failure: Int, jitter: Double, expected: TimeInterval
  ) {
    let found = delay(hourly, after: problem(.backOff), failures: failure - 1, jitter: jitter)
    #expect(found == expected)
  }

  @Test("C7: an interval longer than a day stays")
  func c7AnIntervalLongerThanADayStays() {
    let weekly = PollSchedule(.chosen(.seconds(604_800)))
    #expect(delay(weekly, after: problem(.backOff), failures: 9, jitter: 0.9) == 604_800)
  }

  @Test("C7: one success forgets all failures")
  func c7OneSuccessForgetsAllFailures() {
    let previous = PollState(next: .due(Self.end), failures: 7, refusals: 3)
    let state = hourly.state(after: unchanged(), previous: previous, end: Self.end, jitter: 0)
    #expect(
      state
        == PollState(
          next: .due(Self.end.addingTimeInterval(3_600)), reason: .interval(.seconds(3_600))))
  }

  @Test(
    "C9: a fault of our own network can be excused",
    arguments: [
      ("name-not-found", true), ("unreachable", true), ("connect-timeout", true),
      ("http-500", false),
      ("timeout", false),
    ])
  func c9AFaultOfOurOwnNetworkCanBeExcused(code: String, mayBeOurs: Bool) {
    let problem = FetchProblem(code: code, text: "x", consequence: .backOff)
    #expect(problem.mayBeOurNetwork == mayBeOurs)
    #expect(problem.countsAsFailure)
    #expect(!problem.excused().countsAsFailure)
  }

  @Test func aFaultThatIsNotTheFeedsLeavesItsCountAlone() {
    let previous = PollState(next: .due(Self.end), failures: 2)
    let state = hourly.state(after: problem(.none), previous: previous, end: Self.end, jitter: 0)
    #expect(state.failures == 2)
    #expect(state.next == .due(Self.end.addingTimeInterval(3_600)))
  }

  @Test(
    "C6: 404 backs off to daily",
    arguments: [(0, 7_200), (1, 14_400), (3, 57_600), (4, 86_400), (90, 86_400)]
      as [(Int, TimeInterval)])
  func c6WhatIsMissingIsSoonAskedForOnceADay(failures: Int, expected: TimeInterval) {
    #expect(delay(hourly, after: problem(.missing), failures: failures) == expected)
  }

  @Test func aFeedIsDueFromItsTimeOn() {
    let state = PollState(next: .due(Self.end))
    #expect(!state.isDue(at: Self.end.addingTimeInterval(-1)))
    #expect(state.isDue(at: Self.end))
  }

  @Test(arguments: [
    PollState(next: .due(end), failures: 2, refusals: 1), PollState(next: .stopped(.gone)),
  ])
  func aStateSurvivesBeingStored(state: PollState) throws {
    let stored = try JSONEncoder().encode(state)
    #expect(try JSONDecoder().decode(PollState.self, from: stored) == state)
  }
}
