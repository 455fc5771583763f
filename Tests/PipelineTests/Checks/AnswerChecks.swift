import Foundation
import Storage
import TestSupport
import Testing

/// Checks D1, D2 and E2 to E4 of `reference/feeds.md` section 5.
@Suite struct AnswerChecks {
  @Test("D1, D2: the user's agent is sent, and no header that nobody asked for")
  func d1() async throws {
    try await PolledFeeds.with { server in
      """
      defaults: {allow_private: true, user_agent: "claimwatch/9 (+https://desk.example)"}
      feeds: [{name: Wire, url: "\(server.url("/feed"))"}]
      """
    } script: { _ in
      .text(InventedFeed.rss([]), headers: [("Set-Cookie", "a=b"), ("ETag", "1")])
    } _: { feeds in
      try await feeds.poll()
      try await feeds.poll(after: .seconds(4_000))
      let names = feeds.server.requests.map { $0.headers.map { $0.name.lowercased() }.sorted() }
      #expect(
        names == [
          ["accept", "accept-encoding", "host", "user-agent"],
          ["accept", "accept-encoding", "host", "if-none-match", "user-agent"],
        ])
      #expect(
        feeds.server.requests[0].header("user-agent") == "claimwatch/9 (+https://desk.example)")
    }
  }

  @Test("E2: an HTML page is no feed: its title is quoted, once, and old entries stay")
  func e2() async throws {
    let page = "<!doctype html><html><head><title>Under repair</title></head><p>x</p></html>"
    let queue = Replies([
      .text(InventedFeed.rss(InventedFeed.items(1...3))), .text(page), .text(page), .text(""),
    ])
    try await PolledFeeds.with { _ in
      queue.next()
    } _: { feeds in
      for _ in 1...4 { try await feeds.poll(after: .seconds(91_000)) }
      #expect(try await feeds.state().failures == 3)
      #expect(try feeds.alerts() == ["Wire is no longer a feed"])
      #expect(try await feeds.store.archive.summary().articles == 3)
      let line = try #require(try feeds.store.alerts(after: 0, limit: 1).first?.line)
      #expect(String(decoding: line, as: UTF8.self).contains("Under repair"))
    }
  }

  @Test("E3: archive pages are fetched only where the window left a gap")
  func e3() async throws {
    let queue = Replies([
      .text(Self.page(1...4, older: "/2")), .text(Self.page(3...6, older: "/2")),
      .text(Self.page(11...14, older: "/2")),
    ])
    try await PolledFeeds.with { request in
      request.path == "/feed"
        ? queue.next()
        : request.path == "/2" ? .text(Self.page(8...10, older: "/3")) : .text(Self.page(5...7))
    } _: { feeds in
      try await feeds.poll()
      try await feeds.poll(after: .seconds(91_000))
      #expect(feeds.server.requests.map(\.path) == ["/feed", "/feed"])
      try await feeds.poll(after: .seconds(91_000))
      #expect(feeds.server.requests.map(\.path) == ["/feed", "/feed", "/feed", "/2", "/3"])
      #expect(try await feeds.store.archive.summary().articles == 14)
      #expect(try feeds.alerts().count == 1)
      #expect(try feeds.alerts()[0].hasSuffix("; 6 entries came from its archive"))
    }
  }

  @Test("E3: a walk ends after five pages, and stays on the feed's host")
  func e3Bounds() async throws {
    let queue = Replies([.text(Self.page(1...4)), .text(Self.page(90...95, older: "/p1"))])
    try await LoopbackServer.with(host: "127.0.0.2", script: { _ in .silence }) { other in
      try await PolledFeeds.with { request in
        guard request.path.hasPrefix("/p"), let number = Int(request.path.dropFirst(2)) else {
          return queue.next()
        }
        let next = number == 3 ? other.url("/p4") : "/p\(number + 1)"
        return .text(Self.page([80 - number], older: next))
      } _: { feeds in
        try await feeds.poll()
        try await feeds.poll(after: .seconds(91_000))
        #expect(feeds.server.requests.map(\.path) == ["/feed", "/feed", "/p1", "/p2", "/p3"])
        #expect(other.requests.isEmpty)
        #expect(
          try feeds.alerts().map { $0.hasPrefix("Wire may have lost entries between") } == [true])
        #expect(try await feeds.state().memory.halvings == 1)
      }
    }
  }

  @Test("E4: a JSON feed that has expired is stopped, and its last entries are kept")
  func e4() async throws {
    let feed = """
      {"version":"https://jsonfeed.org/version/1.1","title":"Wire","expired":true,
       "items":[{"id":"1","content_text":"The last ferry has left Orrin."}]}
      """
    try await PolledFeeds.with { _ in
      .text(feed, headers: [("Content-Type", "application/feed+json"), ("ETag", "1")])
    } _: { feeds in
      try await feeds.poll()
      try await feeds.poll(after: .seconds(1_000_000))
      #expect(feeds.server.requests.count == 1)
      let state = try await feeds.state()
      #expect(state.isStopped)
      #expect(state.problem?.hasPrefix("the feed says that it has ended") == true)
      // The user asks again: it has still ended, and that is no news.
      try await feeds.store.watch(
        [.init(name: "Wire", location: state.location)], resumingStopped: true)
      try await feeds.poll()
      #expect(feeds.server.requests.count == 2)
      #expect(try await feeds.state().isStopped)
      #expect(try feeds.alerts() == ["Wire has ended"])
      #expect(try await feeds.store.archive.summary().articles == 1)
    }
  }

  /// An Atom page, with the address of the one before.
  private static func page(_ numbers: some Sequence<Int>, older: String? = nil) -> String {
    // Feeds list the newest first.
    let entries = numbers.sorted(by: >).map {
      "<entry><id>urn:\($0)</id><title>Ferry \($0)</title><updated>2027-01-15T08:00:00Z</updated>"
        + "<content>Ferry \($0) left Orrin.</content></entry>"
    }
    let link = older.map { "<link rel=\"prev-archive\" href=\"\($0)\"/>" } ?? ""
    return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Wire</title><id>urn:w</id>\(link)"
      + entries.joined() + "</feed>"
  }
}
