import Foundation
import TestSupport
import Testing

/// `feeds discover` over a server that plays a site.
@Suite(.timeLimit(.minutes(10))) struct FeedDiscoveryTests {
  private static let feed = InventedNews.rss("wire-a.example", title: "Dam", html: "<p>x</p>")

  /// Plays a site: a page at its root, and its feed.
  private static func site(page: String, feedAt path: String) -> LoopbackServer.Script {
    { request in
      switch request.path {
      case "/": .text(page, headers: [("Content-Type", "text/html")])
      case path: .text(feed, headers: [("Content-Type", "application/rss+xml")])
      default: .text("<html><title>Not here</title></html>", status: 404)
      }
    }
  }

  @Test func findsALinkedFeedAndAppendsItOnce() async throws {
    let page = """
      <html><head><title>Today</title><link rel="alternate" type="application/rss+xml" href="/f.xml">
      <link rel="alternate" type="application/rss+xml" href="/comments/feed/"></head></html>
      """
    try await Watchpost.with("feeds:\n") { post in
      try await LoopbackServer.with(script: Self.site(page: page, feedAt: "/f.xml")) { server in
        let arguments = ["feeds", "discover", server.url("/"), "--allow-private", "--tag", "world"]
        let command = arguments + ["--write", "--config", post.configurationPath]
        let result = try await ClaimwatchProcess.run(command)
        #expect(result.status == 0)
        #expect(result.errors.contains("rss20, 1 entry"))
        #expect(server.requests.map(\.path) == ["/", "/f.xml"])
        let text = String(decoding: try post.folder.read("claimwatch.yaml"), as: UTF8.self)
        #expect(
          text.hasSuffix(
            """
            feeds:
              - name: wire-a.example
                url: \(server.url("/f.xml"))
                tags: [world]
                allow_private: true

            """))
        let again = try await ClaimwatchProcess.run(command)
        #expect(again.errors.contains("No feed is new."))
      }
    }
  }

  @Test func guessesPathsAndStopsAtTheFirstFeed() async throws {
    let site = Self.site(page: "<html><title>Wire A</title></html>", feedAt: "/rss.xml")
    try await LoopbackServer.with(script: site) { server in
      let result = try await ClaimwatchProcess.run([
        "feeds", "discover", server.url("/"), "--allow-private", "--json", "--config",
        "/nowhere.yaml",
      ])
      let found = try #require(
        JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
      #expect(found["name"] as? String == "Wire A")
      let feeds = try #require(found["feeds"] as? [[String: Any]])
      #expect(feeds.map { $0["url"] as? String } == [server.url("/rss.xml")])
      #expect(feeds.first?["entries"] as? Int == 1)
      #expect(server.requests.map(\.path) == ["/", "/feed", "/rss.xml"])
    }
  }

  @Test func takesAPageThatIsItselfAFeed() async throws {
    try await LoopbackServer.with(script: { _ in .text(Self.feed) }) { server in
      let result = try await ClaimwatchProcess.run([
        "feeds", "discover", server.url("/x"), "--allow-private", "--config", "/nowhere.yaml",
      ])
      #expect(
        result.lines == [
          "feeds:", "  - name: wire-a.example", "    url: \(server.url("/x"))",
          "    allow_private: true",
        ])
      #expect(server.requests.count == 1)
    }
  }

  @Test func asksNoPrivateAddressUnlessItMay() async throws {
    try await LoopbackServer.with(script: { _ in .text(Self.feed) }) { server in
      let result = try await ClaimwatchProcess.run([
        "feeds", "discover", server.url("/"), "--config", "/nowhere.yaml",
      ])
      #expect(result.status == 1)
      #expect(server.requests.isEmpty)
    }
  }
}
