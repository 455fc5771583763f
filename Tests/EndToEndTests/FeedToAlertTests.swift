import Foundation
import Subprocess
import TestSupport
import Testing

/// The main job with the real binary: from feeds over HTTP to articles, claims and alerts.
@Suite(.timeLimit(.minutes(10))) struct FeedToAlertTests {
  private static func script(_ request: ReceivedRequest) -> Reply {
    let feeds = [
      "/wire": InventedNews.rss(
        "wire-a.example", title: "Valley is cleared", html: InventedNews.wire),
      "/essay": InventedNews.rss(
        "essay-b.example", title: "What the order means", html: InventedNews.essay),
      "/review": InventedNews.rss(
        "review-c.example", title: "Why Orrin?", html: InventedNews.review),
    ]
    guard let feed = feeds[request.path] else { return .respond(status: 404) }
    if request.header("If-None-Match") == "\"v1\"" { return .respond(status: 304) }
    return .text(feed, headers: [("ETag", "\"v1\""), ("Content-Type", "application/rss+xml")])
  }

  private static func configuration(_ server: LoopbackServer, extra: String = "") -> String {
    """
    defaults: {allow_private: true, full_text: never, interval: 1s, alert_backlog: true}
    feeds:
      - {name: Wire A, url: "\(server.url("/wire"))", tags: [world]}
      - {name: Essay B, url: "\(server.url("/essay"))"}
      - {name: Review C, url: "\(server.url("/review"))"}
    watches:
      - {name: minister, any: [moved], speaker: [Brel], severity: critical}
      - {name: commissioner, speaker: [Oster], kind: [direct]}
      - {name: world, any: [evacuat*], tag: [world]}
      - {name: silent, any: [volcano]}
    """ + extra
  }

  @Test func articlesBecomeClaimsAndAlertsOnce() async throws {
    try await LoopbackServer.with(script: Self.script) { server in
      try await Watchpost.with(Self.configuration(server)) { post in
        let first = try await post.run("run", "--once")
        #expect(first.status == 0, "\(first.errors)")
        let log = try post.log()
        #expect(log.compactMap { $0["seq"] as? Int } == Array(1...log.count))
        #expect(
          Set(log.compactMap { $0["watch"] as? String }) == ["minister", "commissioner", "world"])
        let again = try await post.run("run", "--once")
        #expect(again.status == 0)
        #expect(try post.log().count == log.count)
      }
    }
  }

  @Test func anAlertShowsItsEvidence() async throws {
    try await LoopbackServer.with(script: Self.script) { server in
      try await Watchpost.with(Self.configuration(server)) { post in
        try await post.run("run", "--once")
        let alert = try #require(try post.log().first { $0["watch"] as? String == "minister" })
        #expect(alert["kind"] as? String == "claim")
        #expect(alert["severity"] as? String == "critical")
        let claims = try #require(alert["claims"] as? [[String: Any]])
        let claim = try #require(claims.first)
        #expect(claim["outlet"] as? String == "wire-a.example")
        #expect((claim["source"] as? String)?.contains("Brel") == true)
        #expect(claim["cue"] as? String == "clarified")
        #expect(
          (claim["content"] as? String)?.contains("approximately 40,000 residents will be moved")
            == true)
        let figures = try #require(claim["figures"] as? [[String: Any]])
        #expect(figures.first?["value"] as? Double == 40_000)
        #expect(figures.first?["unit"] as? String == "resident")
        #expect(claim["url"] as? String == "https://wire-a.example/1")
        #expect(claim["published"] as? String == "2022-09-21T16:00:00.000Z")
        #expect(claim["revision"] as? Int == 1)
      }
    }
  }

  @Test func claimsAreFoundBySpeakerWordsAndKind() async throws {
    try await LoopbackServer.with(script: Self.script) { server in
      try await Watchpost.with(Self.configuration(server)) { post in
        try await post.run("run", "--once")
        let direct = try Watchpost.objects(
          try await post.run("claims", "--speaker", "oster", "--kind", "direct", "--json").output)
        #expect(direct.count == 1)
        #expect((direct.first?["content"] as? String)?.contains("never give up the valley") == true)
        #expect((direct.first?["role"] as? String)?.contains("commissioner for floods") == true)
        let statement = try Watchpost.objects(
          try await post.run("claims", "schools", "--json").output)
        #expect(statement.compactMap { $0["outlet"] as? String } == ["review-c.example"])
        let debris = try await post.run("claims", "newsletter OR subscribe", "--json")
        #expect(debris.output.isEmpty)
        #expect(debris.status == 0)
      }
    }
  }

  @Test func whyTellsTheWayOfAnArticle() async throws {
    try await LoopbackServer.with(script: Self.script) { server in
      try await Watchpost.with(Self.configuration(server)) { post in
        try await post.run("run", "--once")
        let why = try await post.run("why", "http://www.wire-a.example/1?utm_source=x", "--json")
        let history = try #require(
          JSONSerialization.jsonObject(with: Data(why.output.utf8)) as? [String: Any])
        #expect(history["feed"] as? String == "Wire A")
        let watches = try #require(history["watches"] as? [[String: Any]])
        let verdicts = Dictionary(
          uniqueKeysWithValues: watches.compactMap { watch in
            (watch["watch"] as? String).map { ($0, watch["matches"] as? Bool ?? false) }
          })
        #expect(
          verdicts == ["minister": true, "commissioner": true, "world": true, "silent": false])
        let unknown = try await post.run("why", "https://wire-a.example/unknown")
        #expect(unknown.status == 1)
        #expect(unknown.errors == "No feed has brought https://wire-a.example/unknown.\n")
      }
    }
  }

  @Test func theSecondPollSendsTheValidatorsAndMeets304() async throws {
    try await LoopbackServer.with(script: Self.script) { server in
      try await Watchpost.with(Self.configuration(server)) { post in
        let daemon = try await post.runDaemon { daemon in
          try await post.wait { server.requests.count >= 6 }
          try daemon.signal(.terminate)
        }
        #expect(daemon.status == 0)
        let wire = server.requests.filter { $0.path == "/wire" }
        #expect(wire.first?.header("If-None-Match") == nil)
        #expect(wire.dropFirst().allSatisfy { $0.header("If-None-Match") == "\"v1\"" })
        let status = try await post.run("status", "--json")
        let state = try #require(
          JSONSerialization.jsonObject(with: Data(status.output.utf8)) as? [String: Any])
        #expect(state["articles"] as? Int == 3)
        #expect(state["pending"] as? Int == 0)
        #expect(state["undelivered"] as? Int == 0)
      }
    }
  }

  @Test func whatAFeedHoldsWhenFirstSeenStaysSilentUnlessAsked() async throws {
    let configuration: @Sendable (LoopbackServer) -> String = {
      Self.configuration($0).replacing("alert_backlog: true", with: "alert_backlog: false")
    }
    try await LoopbackServer.with(script: Self.script) { server in
      try await Watchpost.with(configuration(server)) { post in
        try await post.run("run", "--once")
        #expect(try post.log().isEmpty)
        let claims = try await post.run("claims", "--speaker", "Brel", "--json")
        #expect(!claims.output.isEmpty)
      }
    }
  }

  @Test func theLinkedPageIsReadWhereTheFeedSaysAlways() async throws {
    let page = """
      <html><head><title>Quiet</title></head><body><nav><a href="/">Home</a></nav><article>
      <h1>Quiet at the dam</h1><p>Nothing moved overnight, and the gauges at the upper gallery stayed
      where they had been since noon, which the crews took for a good sign.</p>
      <p>“The northern gallery is dry again,” said engineer Mara Venn, who has led the watch at the
      dam for three weeks and slept little.</p></article></body></html>
      """
    let script: LoopbackServer.Script = { request in
      switch request.path {
      case "/feed":
        let host = request.header("Host") ?? ""
        return .text(
          """
          <rss version="2.0"><channel><title>T</title><item><title>Quiet</title>
          <link>http://\(host)/page</link><description>Nothing moved overnight …</description>
          </item></channel></rss>
          """)
      case "/page": return .text(page, headers: [("Content-Type", "text/html; charset=utf-8")])
      default: return .respond(status: 404)
      }
    }
    try await LoopbackServer.with(script: script) { server in
      let configuration = """
        defaults: {allow_private: true, full_text: always, alert_backlog: true}
        feeds: [{name: T, url: "\(server.url("/feed"))", outlet: t.example}]
        watches: [{name: venn, speaker: [Venn]}]
        """
      try await Watchpost.with(configuration) { post in
        let run = try await post.run("run", "--once")
        #expect(run.status == 0, "\(run.errors)")
        #expect(server.requests.map(\.path) == ["/feed", "/page"])
        #expect(try post.log().compactMap { $0["watch"] as? String } == ["venn"])
      }
    }
  }
}
