import Foundation
import Subprocess
import TestSupport
import Testing

/// SIGKILL at random moments while a webhook is told: each alert arrives, and a repeated one is the
/// same.
@Suite(.timeLimit(.minutes(10))) struct SinkKillTests {
  private static let rounds = 20
  private static let entriesPerRound = 6

  /// A feed for each round so far; each entry says the same, and is to raise its alert.
  private static func configuration(rounds: Int, _ server: LoopbackServer) -> String {
    let feeds = (0..<rounds).map { "  - {name: F\($0 + 1), url: \($0 + 1).xml}" }
    return """
      defaults: {alert_backlog: true, full_text: never, interval: 1h}
      feeds:
      \(feeds.joined(separator: "\n"))
      sinks: [{name: desk, type: webhook, url: "\(server.url("/"))", allow_private: true}]
      watches: [{name: minister, speaker: [Brel], sinks: [desk], new_only: false}]
      """
  }

  private func publish(_ round: Int, in post: Watchpost, _ server: LoopbackServer) throws {
    let items = (1...Self.entriesPerRound).map { number in
      InventedNews.item(
        "f\(round).example", title: "Number \(number)", html: InventedNews.wire,
        guid: "\(number)")
    }
    let feed = """
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>F\(round)</title>\(items.joined(separator: "\n"))</channel></rss>
      """
    try post.folder.write(Array(feed.utf8), to: "\(round).xml")
    try post.configure(Self.configuration(rounds: round, server))
  }

  @Test(.serialized, arguments: KillRounds.seeds(from: 20_261_122, runsOf: rounds))
  func aKillAtAnyMomentLosesNoDeliveryAndRepeatsOnlyTheSame(seed: UInt64) async throws {
    var random = SplitMix64(state: seed)
    try await LoopbackServer.with { _ in
      .text("ok")
    } _: { server in
      try await Watchpost.with(
        Self.configuration(rounds: 0, server), environment: Watchpost.withoutModel
      ) { post in
        for round in 1...Self.rounds {
          try publish(round, in: post, server)
          let goal =
            server.requests.count + Int.random(in: 1...Self.entriesPerRound, using: &random)
          let delay = Duration.microseconds(Int.random(in: 0...3_000, using: &random))
          let killed = try await post.runDaemon { daemon in
            await server.waitForRequests(goal)
            try await Task.sleep(for: delay)
            try daemon.signal(.kill)
          }
          #expect(killed.status == -SIGKILL, "\(killed.errors)")
        }
        let last = try await post.run("run", "--once")
        #expect(last.status == 0, "\(last.errors)")
        let log = try post.folder.read("alerts.jsonl")
          .split(separator: UInt8(ascii: "\n")).map(Array.init)
        #expect(log.count == Self.rounds * Self.entriesPerRound)
        var bodies: [String: Set<[UInt8]>] = [:]
        var firstSeen: [[UInt8]] = []
        for request in server.requests {
          let key = try #require(request.header("Idempotency-Key"))
          if bodies[key] == nil { firstSeen.append(request.body) }
          bodies[key, default: []].insert(request.body)
        }
        print(
          "kills: \(Self.rounds), alerts: \(log.count), requests: \(server.requests.count)")
        // In the order of the log, each once but for repetitions of the same.
        #expect(firstSeen == log)
        #expect(bodies.values.allSatisfy { $0.count == 1 })
        #expect(server.requests.count - log.count <= Self.rounds)
      }
    }
  }
}
