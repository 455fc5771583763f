import Foundation
import TestSupport
import Testing

/// Feeds that are broken or hostile: each gets its error, and none harms its neighbour.
@Suite(.timeLimit(.minutes(10))) struct HostileFeedTests {
  private static let laughs =
    "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"lol\">"
    + (1...9).map { i in "<!ENTITY a\(i) \"\(String(repeating: "&a\(i - 1);", count: 10))\">" }
    .joined() + "]><rss><channel><item><title>&a9;</title></item></channel></rss>"

  private static let external = """
    <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
    <rss><channel><title>T</title><item><title>&x;</title></item></channel></rss>
    """

  private static func reply(to path: String) -> Reply {
    switch path {
    case "/good":
      .text(InventedNews.rss("good.example", title: "Good", html: InventedNews.wire))
    case "/page": .text("<html><head><title>Please log in</title></head></html>")
    case "/text": .text("no markup at all")
    case "/empty": .text("")
    case "/laughs": .text(laughs)
    case "/external": .text(external)
    case "/loop": .redirect(to: "/loop")
    case "/file": .redirect(to: "file:///etc/passwd")
    case "/huge":
      .endless(chunk: Array("<item><title>x</title></item>".utf8))
    case "/short": .cut(body: Array("<rss><channel>".utf8), announced: 9_999)
    case "/missing": .respond(status: 404)
    case "/later": .respond(status: 429, headers: [("Retry-After", "7200")])
    default: .respond(status: 500)
    }
  }

  private static let bad = [
    "page", "text", "empty", "laughs", "loop", "file", "huge", "short", "missing", "later",
  ]

  @Test func eachBadFeedIsNamedAndTheGoodOneIsRead() async throws {
    try await LoopbackServer.with(script: { Self.reply(to: $0.path) }) { server in
      let feeds = (Self.bad + ["external", "good"]).map {
        "  - {name: \($0), url: \"\(server.url("/\($0)"))\"}"
      }
      let configuration = """
        defaults: {allow_private: true, alert_backlog: true, full_text: never, max_bytes: 1MB}
        feeds:
        \(feeds.joined(separator: "\n"))
        watches: [{name: minister, speaker: [Brel]}]
        """
      try await Watchpost.with(configuration) { post in
        let run = try await post.run("run", "--once")
        #expect(run.status == 1, "a feed failed")
        #expect(try post.log().count { $0["kind"] as? String == "claim" } == 1)
        let output = try await post.run("status", "--json").output
        let status = try #require(
          JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
        let states = try #require(status["feeds"] as? [[String: Any]])
        for name in Self.bad {
          let state = try #require(states.first { $0["name"] as? String == name })
          #expect(state["state"] as? String == "failing", "\(name)")
          let problem = try #require(state["problem"] as? String, "\(name)")
          #expect(!problem.isEmpty)
          #expect(run.errors.contains("feed=\(name)"), "\(name)")
        }
        let page = states.first { $0["name"] as? String == "page" }
        #expect((page?["problem"] as? String)?.contains("Please log in") == true)
        let external = try await post.run("claims", "root", "--json")
        #expect(external.output.isEmpty)
      }
    }
  }

  @Test func controlCharactersReachNeitherTerminalNorLog() async throws {
    let hostile = "Quill\u{9B}31m \u{202E}evil\u{85}line \u{7}"
    let feed = InventedNews.rss(
      "t.example", title: "x&#155;2J y &amp;#27;[31m",
      html: "<p>“The \(hostile) gauges are steady tonight,” said engineer Ada Quill.</p>")
    try await TemporaryFolder.with { folder in
      let configuration = """
        database: news.db
        log: alerts.jsonl
        defaults: {alert_backlog: true, full_text: never}
        feeds: [{name: T, url: feed.xml}]
        watches: [{name: quill, any: [gauges]}]
        """
      try folder.write(Array(feed.utf8), to: "feed.xml")
      try folder.write(Array(configuration.utf8), to: "claimwatch.yaml")
      let post = Watchpost(folder: folder)
      let run = try await post.run("run", "--once")
      #expect(run.status == 0, "\(run.errors)")
      #expect(try post.log().count == 1)
      var shown = String(decoding: try folder.read("alerts.jsonl"), as: UTF8.self) + run.errors
      for command in [["tail"], ["claims"], ["status"], ["why", "https://t.example/1"]] {
        let arguments = command + ["--config", post.configurationPath]
        let result = try await ClaimwatchProcess.run(arguments)
        #expect(result.status == 0)
        shown += result.output
      }
      let bad = shown.unicodeScalars.filter {
        $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E
      }
      #expect(bad.isEmpty, "\(bad.map(\.value))")
    }
  }
}
