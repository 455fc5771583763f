import Foundation
import TestSupport
import Testing

/// `check --fetch` over feeds of every kind.
@Suite(.timeLimit(.minutes(10))) struct FeedTrialTests {
  private static let watches = "watches: [{name: valley, any: [valley]}]"

  @Test func showsWhatEachFeedGivesAndWhatWouldBeAlerted() async throws {
    let feed = InventedNews.rss(
      "wire-a.example", title: "Orrin valley\u{9B}31m", html: InventedNews.wire)
    let script: LoopbackServer.Script = { request in
      switch request.path {
      case "/wire": .text(feed, headers: [("ETag", "\"1\""), ("Cache-Control", "max-age=7200")])
      case "/old": .redirect(to: "/wire", status: 301)
      default: .text("<html><title>Login</title></html>")
      }
    }
    try await LoopbackServer.with(script: script) { server in
      let feeds = ["wire", "old", "page"].map {
        "  - {name: \($0), url: \"\(server.url("/" + $0))\", allow_private: true}"
      }.joined(separator: "\n")
      try await Watchpost.with("feeds:\n\(feeds)\n\(Self.watches)\n") { post in
        let text = try await post.run("check", "--fetch")
        #expect(text.status == 1)
        #expect(text.output.contains("ok       wire"))
        #expect(text.output.contains("rss20, utf-8, 1 entry"))
        #expect(text.output.contains("validators: ETag"))
        #expect(text.output.contains("suggested interval: 2h (it asks for 2h)"))
        #expect(text.output.contains("would be alerted: 1 alert:"))
        #expect(text.output.contains("moved for good to \(server.url("/wire"))"))
        #expect(text.output.contains("not a feed but an HTML page: \"Login\""))
        #expect(text.output.hasSuffix("2 of 3 feeds read\n"))
        #expect(!text.output.contains("\u{9B}"))

        let json = try await post.run("check", "--fetch", "--json", "--feed", "wire")
        #expect(json.status == 0)
        let object = try #require(
          JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        let wire = try #require((object["feeds"] as? [[String: Any]])?.first)
        let found = try #require(wire["found"] as? [String: Any])
        #expect(wire["ok"] as? Bool == true)
        #expect(found["format"] as? String == "rss20")
        #expect(found["validators"] as? [String] == ["ETag"])
        #expect(found["wanted_rest_seconds"] as? Int == 7_200)
        #expect((found["alerts"] as? [Any])?.count == 1)
        // A trial leaves nothing behind.
        #expect(
          try FileManager.default.contentsOfDirectory(atPath: post.folder.path)
            == ["claimwatch.yaml"])
      }
    }
  }

  @Test func asksWithTheFeedsSecrets() async throws {
    let feed = InventedNews.rss("wire-a.example", title: "Orrin", html: InventedNews.wire)
    let script: LoopbackServer.Script = { request in
      request.header("Authorization") == "Bearer sesame" ? .text(feed) : .text("", status: 401)
    }
    try await LoopbackServer.with(script: script) { server in
      try await Watchpost.with("feeds: []\n") { post in
        try post.folder.write(Array("sesame\n".utf8), to: "token")
        let token = "token: \"file:\(post.folder.path("token"))\""
        try post.configure(
          "feeds: [{name: A, url: \"\(server.url("/a"))\", allow_private: true, \(token)}]\n")
        let trial = try await post.run("check", "--fetch")
        #expect(trial.status == 0, "\(trial.output)\(trial.errors)")
        #expect(!(trial.output + trial.errors).contains("sesame"))
      }
    }
  }

  @Test func namesTheFlawsOfAFeed() async throws {
    let items = """
      <item><title>A</title><guid>1</guid></item><item><title>B</title><guid>1</guid></item>
      <item><title>C & D</title><link>https://a.example/c</link></item>
      """
    try await Watchpost.with("feeds: [{name: A, url: a.xml}]\n") { post in
      let feed = "<rss version=\"2.0\"><channel><title>A</title>\(items)</channel></rss>"
      try post.folder.write(Array(feed.utf8), to: "a.xml")
      let text = try await post.run("check", "--fetch")
      #expect(text.status == 0)
      #expect(
        text.output.contains(
          "entries: 1 without an id, 1 with the id of another, 2 without a link, 3 without a date"))
      #expect(text.output.contains("recovered: line 2"))
    }
  }

  @Test(arguments: [["--json"], ["--fetch", "--feed", "nobody"], ["--fetch", "--entries", "-1"]])
  func refusesWhatMakesNoSense(arguments: [String]) async throws {
    try await Watchpost.with("feeds: []\n") { post in
      let result = try await ClaimwatchProcess.run(
        ["check"] + arguments + ["--config", post.configurationPath])
      #expect(result.status == 2)
    }
  }
}
