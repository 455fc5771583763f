import Foundation
import Subprocess
import TestSupport
import Testing

/// SIGKILL at random moments: nothing is lost, nothing is doubled (DESIGN section 7, 1 and 2).
@Suite(.timeLimit(.minutes(10))) struct KillTests {
  private static let rounds = 200
  private static let entriesPerRound = 4
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

  private static let configuration = """
    defaults: {alert_backlog: true, full_text: never, interval: 1s}
    feeds: [{name: A, url: a.xml}, {name: B, url: b.xml}]
    watches: [{name: minister, speaker: [Brel]}, {name: commissioner, speaker: [Oster]}]
    """

  @Test func aKillAtAnyMomentLosesAndDoublesNothing() async throws {
    var random = SplitMix64(state: 20_261_121)
    try await Watchpost.with(Self.configuration) { post in
      var hits = Hits()
      for round in 1...Self.rounds {
        try publish(through: round, in: post)
        try await kill(post, after: .milliseconds(Int.random(in: 0...160, using: &random)))
        try await count(&hits, in: post)
      }
      #expect(hits.rounds >= Self.neededHits, "\(hits)")
      print("kills: \(Self.rounds), of which met work in hand: \(hits)")

      let last = try await post.run("run", "--once")
      #expect(last.status == 0, "\(last.errors)")
      try await check(post)
    }
  }

  /// How many entries a feed holds: many rounds' worth, for most kills come before a poll was due
  /// and stored, and what had left the feed by then would be the test's loss, not the daemon's.
  private static let window = 200

  /// Both feeds with their last entries so far, the newest first.
  private func publish(through round: Int, in post: Watchpost) throws {
    for name in ["a", "b"] {
      let items = (1...(round * Self.entriesPerRound)).suffix(Self.window).reversed().map { number in
        InventedNews.item(
          "\(name).example", title: "Number \(number)", html: InventedNews.wire, guid: "\(number)")
      }
      let feed = """
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>\(name)</title>\(items.joined(separator: "\n"))</channel></rss>
        """
      // Renamed into place: a feed that is being written is another test's matter.
      let path = post.folder.path("\(name).xml")
      try Data(feed.utf8).write(to: URL(filePath: path), options: .atomic)
    }
  }

  private func kill(_ post: Watchpost, after delay: Duration) async throws {
    let log = try size(of: "alerts.jsonl", in: post)
    let wal = try size(of: "news.db-wal", in: post)
    let result = try await post.runDaemon { daemon in
      // From the first sign of work on: before it there is nothing to interrupt.
      for _ in 1...2_000 {
        guard try size(of: "alerts.jsonl", in: post) == log,
          try size(of: "news.db-wal", in: post) == wal
        else { break }
        try await Task.sleep(for: .milliseconds(1))
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
    let output = try await post.run("status", "--json").output
    let status = try #require(
      JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    if let undelivered = status["undelivered"] as? Int, undelivered > 0 {
      hits.undelivered += 1
      met = true
    }
    if met { hits.rounds += 1 }
  }

  private func check(_ post: Watchpost) async throws {
    let articles = Self.rounds * Self.entriesPerRound * 2
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
