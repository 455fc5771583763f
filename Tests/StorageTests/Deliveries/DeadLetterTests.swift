import Foundation
import News
import Testing

@testable import Storage

@Suite struct DeadLetterTests {
  let store: NewsStore
  private let letters: DeadLetters

  init() throws {
    store = try NewsStore()
    letters = DeadLetters(database: store.database)
  }

  private static let start = Samples.start

  /// Raises alerts for two sinks, one a minute, and gives those of the desk up.
  private func giveUp(_ count: Int) async throws {
    let feed = try await store.watchOnly()
    let entries = (0..<count).map { Samples.entry("dams \($0)") }
    try await store.save(Samples.poll(feed, entries: entries, alertsBacklog: true))
    for (number, pending) in try await store.archive.pendingArticles(limit: count).enumerated() {
      try await store.finish(pending, claims: []) { context in
        let line = Samples.alert(context.nextSeq).line
        let alert = Alert(
          seq: context.nextSeq, id: "\(context.nextSeq)",
          time: Self.start.addingTimeInterval(Double(number) * 60), kind: .claim, severity: .info,
          watch: "dams", title: "t", claims: [], why: "w", firstSeen: Self.start)
        return [OutgoingAlert(alert: alert, line: line, sinks: ["desk", "mail"])]
      }
    }
    while case .now(let delivery) = try await store.nextDelivery(to: "desk", at: later) {
      try await store.settle(delivery, .dead(problem: "HTTP status 400"), at: later)
    }
  }

  private let later = start.addingTimeInterval(3_600)

  private func waiting(for sink: String = "desk") async throws -> [Delivery] {
    var found: [Delivery] = []
    while case .now(let delivery) = try await store.nextDelivery(to: sink, at: later) {
      found.append(delivery)
      try await store.settle(delivery, .sent, at: later)
    }
    return found
  }

  @Test func whatWasGivenUpIsSentOnceMore() async throws {
    try await giveUp(3)
    #expect(try await waiting().isEmpty)
    #expect(try await letters.resend(to: "desk", since: nil, at: later) == 3)
    #expect(try await letters.resend(to: "desk", since: nil, at: later) == 0)
    let again = try await waiting()
    #expect(again.map(\.job) == [1, 2, 3])
    #expect(again.map(\.attempts) == [0, 0, 0])
    #expect(again.map(\.firstAttempt) == [nil, nil, nil])
    let state = try #require(try await store.archive.sinkStates(of: ["desk"]).first)
    #expect(state.sent == 3)
    #expect(state.dead == 0)
    #expect(state.problem == nil)
  }

  @Test func onlyWhatWasRaisedSinceIsSent() async throws {
    try await giveUp(3)
    let since = Self.start.addingTimeInterval(60)
    #expect(try await letters.resend(to: "desk", since: since, at: later) == 2)
    #expect(try await waiting().map(\.job) == [2, 3])
  }

  @Test func anotherSinkKeepsItsOwn() async throws {
    try await giveUp(2)
    #expect(try await letters.resend(to: "mail", since: nil, at: later) == 0)
    #expect(try await waiting(for: "mail").count == 2)
    #expect(try await letters.resend(to: "journal", since: nil, at: later) == 0)
  }

  @Test func aSinkThatIsLeftAloneIsTriedAtOnce() async throws {
    try await giveUp(1)
    let mail = try await store.nextDelivery(to: "mail", at: later)
    guard case .now(let delivery) = mail else { throw Missing() }
    try await store.settle(
      delivery, .failed(problem: "down", due: later, pausedUntil: .distantFuture), at: later)
    #expect(try await letters.resend(to: "mail", since: nil, at: later) == 0)
    // Nothing was resent, and so nothing was mended.
    #expect(try await waiting(for: "mail").isEmpty)
  }

  struct Missing: Error {}
}
