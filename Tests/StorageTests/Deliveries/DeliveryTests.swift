import Foundation
import News
import Storage
import Testing

@Suite struct DeliveryTests {
  let store: NewsStore

  init() throws { store = try NewsStore() }

  private static let start = Samples.start

  private func minutes(_ count: Double) -> Date { Self.start.addingTimeInterval(count * 60) }

  /// Raises alerts, each by an article of its own.
  private func raise(
    _ count: Int = 1, watch: String = "dams", to sinks: [String] = ["desk"], until held: Date? = nil
  ) async throws {
    let feed = try await store.watchOnly()
    let first = try store.alerts(after: 0, limit: 999).count
    let entries = (0..<count).map { Samples.entry("\(watch) \(first + $0)") }
    try await store.save(Samples.poll(feed, entries: entries, alertsBacklog: true))
    for pending in try await store.archive.pendingArticles(limit: count) {
      try await store.finish(pending, claims: []) { context in
        let alert = Samples.alert(context.nextSeq, watch: watch)
        return [
          OutgoingAlert(alert: alert.alert, line: alert.line, sinks: sinks, heldUntil: held)
        ]
      }
    }
  }

  private func next(to sink: String = "desk", at minute: Double = 0) async throws -> Delivery? {
    guard case .now(let delivery) = try await store.nextDelivery(to: sink, at: minutes(minute))
    else { return nil }
    return delivery
  }

  private func state(of sink: String = "desk") async throws -> SinkState {
    try #require(try await store.archive.sinkStates(of: [sink]).first)
  }

  @Test func alertsComeInOrderAndOnce() async throws {
    try await raise(3)
    for seq in 1...3 as ClosedRange<Int64> {
      let delivery = try #require(try await next())
      #expect(delivery.alerts.map(\.seq) == [seq])
      #expect(delivery.job == seq)
      try await store.settle(delivery, .sent, at: Self.start)
    }
    #expect(try await store.nextDelivery(to: "desk", at: minutes(60)) == .nothing)
    let state = try await state()
    #expect(state.sent == 3)
    #expect(state.waiting == 0)
    #expect(state.lastSent == Self.start)
    let sent = try await store.archive.sentAlerts(to: "desk", limit: 2)
    #expect(sent.map(\.seq) == [3, 2])
  }

  @Test func anAlertThatWasNotSettledComesAgainUnderTheSameNumber() async throws {
    try await raise()
    let first = try #require(try await next())
    #expect(try await next() == first)
  }

  @Test func eachSinkIsAtItsOwnPlace() async throws {
    try await raise(2, to: ["desk", "mail"])
    let delivery = try #require(try await next(to: "mail"))
    try await store.settle(delivery, .sent, at: Self.start)
    #expect(try await next(to: "mail")?.job == 2)
    #expect(try await next(to: "desk")?.job == 1)
    #expect(try await store.nextDelivery(to: "journal", at: Self.start) == .nothing)
  }

  @Test func aSinkThatFailsIsLeftAloneForAWhile() async throws {
    try await raise(2)
    let first = try #require(try await next())
    try await store.settle(
      first, .failed(problem: "HTTP status 500", due: minutes(5), pausedUntil: minutes(2)),
      at: Self.start)
    #expect(try await store.nextDelivery(to: "desk", at: minutes(1)) == .later(minutes(2)))
    // The one that failed waits longer, and doesn't keep the next from its turn.
    let second = try #require(try await next(at: 2))
    #expect(second.job == 2)
    let state = try await state()
    #expect(state.waiting == 2)
    #expect(state.failures == 1)
    #expect(state.failingSince == Self.start)
    #expect(state.problem == "HTTP status 500")
    #expect(try await store.failures(of: "desk") == 1)
    try await store.settle(second, .sent, at: minutes(2))
    #expect(try await store.failures(of: "desk") == 0)
    #expect(try await store.nextDelivery(to: "desk", at: minutes(3)) == .later(minutes(5)))
    let again = try #require(try await next(at: 5))
    #expect(again.job == 1)
    #expect(again.attempts == 1)
    #expect(again.firstAttempt == Self.start)
  }

  @Test func afterALongOutageTheFirstAlertsComeFirst() async throws {
    try await raise(3)
    let first = try #require(try await next())
    for _ in 1...9 {
      try await store.settle(
        first, .failed(problem: "down", due: minutes(60), pausedUntil: minutes(1)),
        at: Self.start)
    }
    let second = try #require(try await next(at: 2))
    #expect(second.job == 2)
    try await store.settle(second, .sent, at: minutes(2))
    #expect(try await next(at: 2)?.job == 1)
  }

  @Test func aDigestIsOfTwoHundredAlertsAtMost() async throws {
    try await raise(201, until: minutes(30))
    let digest = try #require(try await next(at: 30))
    #expect(digest.alerts.map(\.seq) == Array(1...200))
    try await store.settle(digest, .sent, at: minutes(30))
    #expect(try await next(at: 30)?.alerts.map(\.seq) == [201])
  }

  @Test func whatIsGivenUpIsKeptAndComesNoMore() async throws {
    try await raise(2)
    let first = try #require(try await next())
    try await store.settle(first, .dead(problem: "HTTP status 400"), at: Self.start)
    #expect(try await next()?.job == 2)
    let state = try await state()
    #expect(state.dead == 1)
    #expect(state.deadLetters == [1])
    #expect(state.problem == "HTTP status 400")
    #expect(state.failures == 0)
  }

  @Test func anActOfTheUsersEndsThePauses() async throws {
    try await raise()
    let delivery = try #require(try await next())
    try await store.settle(
      delivery, .failed(problem: "p", due: minutes(60), pausedUntil: minutes(15)),
      at: Self.start)
    #expect(try await next(at: 1) == nil)
    try await store.resumeDeliveries(to: ["desk"], at: minutes(1))
    #expect(try await next(at: 1)?.job == 1)
  }

  @Test func whatWaitsForASinkThatIsNoMoreIsDropped() async throws {
    try await raise(1, to: ["desk", "mail"])
    try await raise(1, to: ["desk"], until: minutes(30))
    try await store.resumeDeliveries(to: ["mail"], at: minutes(1))
    #expect(try await store.nextDelivery(to: "desk", at: minutes(60)) == .nothing)
    #expect(try await next(to: "mail", at: 1)?.job == 1)
  }

  @Test func whatIsHeldBackBecomesOneDigestForEachWatch() async throws {
    try await raise(2, watch: "dams", until: minutes(30))
    try await raise(1, watch: "floods", until: minutes(30))
    try await raise(1, watch: "dams", until: minutes(90))
    #expect(try await store.nextDelivery(to: "desk", at: minutes(29)) == .later(minutes(30)))
    var state = try await state()
    #expect(state.waiting == 4)
    #expect(state.held == 4)

    let digest = try #require(try await next(at: 30))
    #expect(digest.alerts.map(\.seq) == [1, 2])
    #expect(digest.job == 2)
    // What is raised meanwhile changes nothing of what was tried.
    try await raise(1, watch: "dams", until: minutes(30))
    #expect(try await next(at: 30) == digest)
    try await store.settle(digest, .sent, at: minutes(30))
    #expect(try await next(at: 30)?.alerts.map(\.seq) == [3])
    state = try await self.state()
    #expect(state.sent == 2)
  }

  @Test func anAlertIsStoredWithItsDeliveriesOrNotAtAll() async throws {
    struct Refused: Error {}
    let feed = try await store.watchOnly()
    try await store.save(Samples.poll(feed, entries: [Samples.entry("a")], alertsBacklog: true))
    let pending = try #require(try await store.archive.pendingArticles(limit: 1).first)
    let alert = Samples.alert(1)
    await #expect(throws: (any Error).self) {
      // The same sink twice: the second row of the two is refused.
      try await store.finish(pending, claims: []) { _ in
        [OutgoingAlert(alert: alert.alert, line: alert.line, sinks: ["desk", "desk"])]
      }
    }
    #expect(try store.alerts(after: 0, limit: 1).isEmpty)
    #expect(try await store.nextDelivery(to: "desk", at: Self.start) == .nothing)
  }

  @Test func alertsOnFeedsGoWhereThePollSays() async throws {
    let feed = try await store.watchOnly()
    var poll = Samples.poll(feed)
    poll.sinks = ["desk"]
    poll.alerts = [{ Samples.alert($0, watch: "none", kind: .feed) }]
    try await store.save(poll)
    #expect(try await next()?.alerts.map(\.seq) == [1])
  }

  @Test func countsTheAlertsOfEachWatchSinceATime() async throws {
    try await raise(2)
    let feed = try await store.watchOnly()
    for (since, count) in [(Self.start, 2), (minutes(1), nil)] {
      try await store.save(
        Samples.poll(feed, entries: [Samples.entry("\(since)")], alertsBacklog: true))
      let pending = try #require(try await store.archive.pendingArticles(limit: 1).first)
      try await store.finish(pending, claims: [], countingAlertsSince: since) { context in
        #expect(context.recentAlerts["dams"] == count)
        return []
      }
    }
  }
}
