import Foundation
import Storage
import Subprocess
import TestSupport
import Testing

/// SIGKILL at random moments: nothing is lost, nothing is doubled (DESIGN section 7, 1 and 2).
@Suite(.timeLimit(.minutes(10))) struct KillTests {
  private static let rounds = 200
  private static let entriesPerRound = 6
  /// Rather less than what a round adds to the log, so that each kill meets a round that isn't over.
  private static let bytesPerRound = entriesPerRound * 1_200
  /// How many kills must have met work in hand for the test to have tested something.
  private static let neededHits = 50

  /// What a kill left half done.
  private struct Hits {
    var openTransactions = 0
    var undelivered = 0
    var tornLines = 0
    /// Kills that met at least one of these.
    var rounds = 0
  }

  @Test(.serialized, arguments: KillRounds.seeds(from: 20_261_121, runsOf: rounds))
  func aKillAtAnyMomentLosesAndDoublesNothing(seed: UInt64) async throws {
    var random = SplitMix64(state: seed)
    try await Watchpost.with(
      Self.configuration(rounds: 0), environment: Watchpost.withoutModel
    ) { post in
      var hits = Hits()
      for round in 1...Self.rounds {
        try publish(round, in: post)
        try await kill(
          post, afterBytes: Int.random(in: 0...Self.bytesPerRound, using: &random),
          and: .microseconds(Int.random(in: 0...2_000, using: &random)))
        try await count(&hits, in: post)
      }
      print("kills: \(Self.rounds), of which met work in hand: \(hits)")
      #expect(hits.rounds >= Self.neededHits, "\(hits)")

      let last = try await post.run("run", "--once")
      #expect(last.status == 0, "\(last.errors)")
      try await check(post)
    }
  }

  /// A feed for each round so far: each is due at once, and again only if its poll was not stored.
  ///
  /// Each entry says the same, and is to raise its alerts.
  private static func configuration(rounds: Int) -> String {
    let feeds = (0..<rounds).map { "  - {name: F\($0 + 1), url: \($0 + 1).xml}" }
    return """
      defaults: {alert_backlog: true, full_text: never, interval: 1h}
      feeds:
      \(feeds.joined(separator: "\n"))
      watches:
        - {name: minister, speaker: [Brel], new_only: false}
        - {name: commissioner, speaker: [Oster], new_only: false}
      """
  }

  /// Adds the round's feed.
  private func publish(_ round: Int, in post: Watchpost) throws {
    let items = (1...Self.entriesPerRound).map { number in
      InventedNews.item(
        "f\(round).example", title: "Number \(number)", html: InventedNews.wire, guid: "\(number)")
    }
    let feed = """
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>F\(round)</title>\(items.joined(separator: "\n"))</channel></rss>
      """
    try post.folder.write(Array(feed.utf8), to: "\(round).xml")
    try post.configure(Self.configuration(rounds: round))
  }

  /// Kills the daemon in the middle of its work, however fast the machine is: a moment after the
  /// log has grown by so much.
  private func kill(_ post: Watchpost, afterBytes bytes: Int, and delay: Duration) async throws {
    let goal = try size(of: "alerts.jsonl", in: post) + bytes
    let result = try await post.runDaemon { daemon in
      for _ in 1...5_000 {
        guard try size(of: "alerts.jsonl", in: post) < goal else { break }
        try await Task.sleep(for: .microseconds(300))
      }
      try await Task.sleep(for: delay)
      try daemon.signal(.kill)
    }
    #expect(result.status == -SIGKILL, "\(result.errors)")
  }

  private func size(of file: String, in post: Watchpost) throws -> Int {
    let path = post.folder.path(file)
    guard FileManager.default.fileExists(atPath: path) else { return 0 }
    return try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
  }

  private func count(_ hits: inout Hits, in post: Watchpost) async throws {
    var met = false
    if try WriteAheadLog(post.folder.read("news.db-wal")).endsWithinATransaction {
      hits.openTransactions += 1
      met = true
    }
    let log =
      try size(of: "alerts.jsonl", in: post) > 0 ? try post.folder.read("alerts.jsonl") : []
    if let last = log.last, last != UInt8(ascii: "\n") {
      hits.tornLines += 1
      met = true
    }
    if try await NewsArchive(path: post.folder.path("news.db")).summary().undelivered > 0 {
      hits.undelivered += 1
      met = true
    }
    if met { hits.rounds += 1 }
  }

  private func check(_ post: Watchpost) async throws {
    let articles = Self.rounds * Self.entriesPerRound
    let log = try post.log()
    #expect(log.compactMap { $0["seq"] as? Int } == Array(1...(articles * 2)))
    #expect(Set(log.compactMap { $0["id"] as? String }).count == articles * 2)
    let evidence = log.compactMap { alert -> String? in
      guard let claims = alert["claims"] as? [[String: Any]], let url = claims.first?["url"],
        let watch = alert["watch"]
      else { return nil }
      return "\(watch) \(url)"
    }
    #expect(Set(evidence).count == articles * 2)
    let outbox = try await post.run("alerts", "--json").output
    #expect(outbox == String(decoding: try post.folder.read("alerts.jsonl"), as: UTF8.self))
    let output = try await post.run("status", "--json").output
    let status = try #require(
      JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    #expect(status["articles"] as? Int == articles)
    #expect(status["pending"] as? Int == 0)
    #expect(status["undelivered"] as? Int == 0)
    let claims = try #require(status["claims"] as? Int)
    #expect(claims % articles == 0, "each article makes the same claims, once")
  }
}
