import Alerting
import Configuration
import Foundation
import Logging
import News
import Sinks
import Storage
import Synchronization
import Testing

@testable import Pipeline

/// The lanes, with a sender that takes what the test says and at a time that the test sets.
@Suite(.timeLimit(.minutes(2))) struct SinkServiceTests {
  /// What was sent, and whether it was taken.
  private final class Post: Sendable {
    let sent = Mutex<[String]>([])
    let now = Mutex(Date(timeIntervalSince1970: 1_790_000_000))
    /// Why a sink refuses a message; nil where it takes it.
    let judge: @Sendable (_ sink: String, _ message: Message) -> SinkFailure?

    init(judge: @escaping @Sendable (String, Message) -> SinkFailure? = { _, _ in nil }) {
      self.judge = judge
    }

    var sender: SinkSender {
      SinkSender { message, sink, _ throws(SinkFailure) in
        let failure = self.judge(sink.name, message)
        let mark = failure == nil ? "" : "!"
        self.sent.withLock { $0.append("\(sink.name)\(mark) \(message.title)") }
        if let failure { throw failure }
      }
    }

    func pass(_ seconds: Double) { now.withLock { $0 += seconds } }
    func take() -> [String] {
      sent.withLock { sent in
        defer { sent = [] }
        return sent
      }
    }
  }

  private let store: NewsStore
  private let settings: CurrentSettings

  init() throws {
    store = try NewsStore()
    settings = CurrentSettings(Settings(try Self.configuration(["desk", "mail"])))
  }

  private static func configuration(_ sinks: [String]) throws -> Configuration {
    let list = sinks.map { "{name: \($0), type: journal}" }.joined(separator: ", ")
    return try ConfigurationReader()
      .read(text: "database: d\nlog: l\nsinks: [\(list)]\n", file: "claimwatch.yaml")
  }

  private func service(_ post: Post, bells: SinkBells = SinkBells()) -> SinkService {
    SinkService(
      store: store, settings: settings, sender: post.sender, bells: bells,
      logger: Logger(label: "sinks") { _ in SwiftLogNoOpLogHandler() },
      now: { post.now.withLock { $0 } })
  }

  /// Raises alerts on a feed, one poll each.
  private func raise(_ titles: String..., to sinks: [String]) async throws {
    try await store.watch([WatchedFeed(name: "Wire", location: "https://wire.example/feed")])
    let feed = try #require(try await store.archive.watchedFeeds().first).id
    let time = Date(timeIntervalSince1970: 1_790_000_000)
    for title in titles {
      var poll = PollRecord(
        feed: feed, location: "https://wire.example/feed", time: time, nextPoll: nil,
        outcome: .unchanged)
      poll.sinks = sinks
      poll.alerts = [
        { seq in
          let alert = Alert(
            seq: seq, id: "id-\(seq)", time: time, kind: .feed, severity: .info, watch: nil,
            title: title, claims: [], why: "w", firstSeen: time)
          return OutgoingAlert(alert: alert, line: AlertLine.render(alert))
        }
      ]
      try await store.save(poll)
    }
  }

  @Test func sendsWhatWaitsInOrder() async throws {
    let post = Post()
    try await raise("one", "two", "three", to: ["desk"])
    try await service(post).drain()
    #expect(post.take() == ["desk one", "desk two", "desk three"])
    try await service(post).drain()
    #expect(post.take() == [])
  }

  @Test func oneSinksFailureIsNoOthers() async throws {
    let post = Post { sink, _ in sink == "desk" ? SinkFailure("down") : nil }
    try await raise("one", "two", to: ["desk", "mail"])
    try await service(post).drain()
    let sent = post.take()
    #expect(sent.filter { $0.hasPrefix("mail") } == ["mail one", "mail two"])
    #expect(sent.filter { $0.hasPrefix("desk") } == ["desk! one"])
    let states = try await store.archive.sinkStates(of: ["desk", "mail"])
    #expect(states.map(\.waiting) == [2, 0])
    #expect(states.map(\.sent) == [0, 2])
    #expect(states.map(\.problem) == ["down", nil])
  }

  @Test func aSinkThatComesBackGetsEverythingInOrder() async throws {
    let isDown = Mutex(true)
    let post = Post { _, _ in isDown.withLock { $0 } ? SinkFailure("down") : nil }
    try await raise("one", "two", to: ["desk"])
    let service = service(post)
    try await service.drain()
    post.pass(4)
    try await service.drain()
    #expect(post.take() == ["desk! one"])
    isDown.withLock { $0 = false }
    post.pass(2)
    try await service.drain()
    #expect(post.take() == ["desk one", "desk two"])
    let state = try #require(try await store.archive.sinkStates(of: ["desk"]).first)
    #expect(state.failures == 0)
    #expect(state.problem == nil)
  }

  @Test func anOutageOfDaysCostsFewAttemptsAndEndsWithDeadLetters() async throws {
    let post = Post { _, _ in SinkFailure("down") }
    try await raise("one", to: ["desk"])
    let service = service(post)
    for _ in 0..<(4 * 24 * 12) {
      try await service.drain()
      post.pass(300)
    }
    let attempts = post.take().count
    #expect((70...85).contains(attempts), "\(attempts)")
    let state = try #require(try await store.archive.sinkStates(of: ["desk"]).first)
    #expect(state.dead == 1)
    #expect(state.waiting == 0)
    #expect(state.deadLetters == [1])
  }

  @Test func aMessageThatASinkChokesOnDoesNotKeepItFromTheOthers() async throws {
    let post = Post { _, message in message.title == "poison" ? SinkFailure("500") : nil }
    try await raise("poison", "two", to: ["desk"])
    let service = service(post)
    for _ in 0..<60 {
      try await service.drain()
      post.pass(60)
    }
    #expect(post.take().filter { $0 == "desk two" }.count == 1)
  }

  @Test func aRefusalForGoodLetsTheNextComeAtOnce() async throws {
    let post = Post { _, message in
      message.title == "one" ? SinkFailure("400", isFinal: true) : nil
    }
    try await raise("one", "two", to: ["desk"])
    try await service(post).drain()
    #expect(post.take() == ["desk! one", "desk two"])
  }

  @Test func aRepeatedDeliveryHasTheSameKeyAndEachSinkItsOwn() async throws {
    let keys = Mutex<[String]>([])
    let post = Post { sink, message in
      keys.withLock { $0.append("\(sink) \(message.key)") }
      return sink == "desk" ? SinkFailure("down") : nil
    }
    try await raise("one", to: ["desk", "mail"])
    let service = service(post)
    try await service.drain()
    post.pass(6)
    try await service.drain()
    let seen = keys.withLock { $0 }
    #expect(seen.count == 3)
    #expect(Set(seen).count == 2)
    #expect(Set(seen.map { $0.suffix(32) }).count == 2)
  }

  @Test func severalAlertsAreOneDigestWithAKeyOfItsOwn() async throws {
    try await raise("one", "two", to: ["desk"])
    func message(_ sink: String) throws -> Message {
      let delivery = Delivery(
        sink: sink, job: 2, alerts: try store.alerts(after: 0, limit: 9), attempts: 0,
        firstAttempt: nil)
      return try #require(delivery.message)
    }
    let digest = try message("desk")
    #expect(digest.alert.kind == "digest")
    #expect(digest.alert.count == 2)
    #expect(digest.alert.alerts?.map(\.title) == ["one", "two"])
    #expect(try message("desk") == digest)
    #expect(try message("mail").key != digest.key)
  }

  @Test func aReloadStartsTheLanesOfNewSinks() async throws {
    let (taken, mark) = AsyncStream.makeStream(of: String.self)
    let post = Post { sink, message in
      mark.yield("\(sink) \(message.title)")
      return nil
    }
    let bells = SinkBells()
    try await raise("one", to: ["desk", "pager"])
    let service = service(post, bells: bells)
    let running = Task { await service.run() }
    var seen = taken.makeAsyncIterator()
    #expect(await seen.next() == "desk one")
    settings.replace(with: Settings(try Self.configuration(["pager"])))
    bells.ringForReload()
    #expect(await seen.next() == "pager one")
    running.cancel()
    await running.value
  }
}
