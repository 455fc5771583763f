import Storage
import TestSupport
import Testing

/// Checks A9 to A11 of `reference/feeds.md` section 5, from the server to the database and back.
@Suite struct ValidatorChecks {
  private static let feed = InventedFeed.rss(InventedFeed.items(1...3))

  @Test("A9: a document that could not be read leaves the old validators, and backs off")
  func a9() async throws {
    let page = "<html><head><title>Log in</title></head><body>Who are you?</body></html>"
    let queue = Replies([
      .text(Self.feed, headers: [("ETag", "\"feed\"")]),
      .text(page, headers: [("ETag", "\"page\""), ("Content-Type", "text/html")]),
      .text(Self.feed + " ", headers: [("ETag", "\"feed\"")]),
    ])
    try await PolledFeeds.with { _ in
      queue.next()
    } _: { feeds in
      #expect(try await feeds.poll() == 0)
      #expect(try await feeds.poll(after: .seconds(3_800)) == 1)
      let state = try await feeds.state()
      #expect(state.failures == 1)
      #expect(state.problem == "not a feed but an HTML page: \"Log in\"")
      #expect(try #require(await feeds.pause()) >= 3_600)
      #expect(try await feeds.poll(after: .seconds(86_400)) == 0)
      #expect(
        feeds.server.requests.map { $0.header("if-none-match") }
          == [nil, "\"feed\"", "\"feed\""])
    }
  }

  @Test("A10: validators survive a restart and a reload")
  func a10() async throws {
    try await PolledFeeds.with { _ in
      .text(Self.feed, headers: [("ETag", "W/\"\u{E9}\""), ("Last-Modified", "yesterday")])
    } _: { feeds in
      try await feeds.poll()
      let location = try await feeds.state().location
      try await feeds.store.watch([.init(name: "Wire", location: location)], resumingStopped: true)
      try await feeds.restarted().poll(after: .seconds(3_800))
      #expect(feeds.server.requests.map { $0.header("if-none-match") } == [nil, "W/\"\u{E9}\""])
      #expect(feeds.server.requests.map { $0.header("if-modified-since") } == [nil, "yesterday"])
    }
  }

  @Test("A11: a feed that always comes cut short is asked for whole once a day")
  func a11() async throws {
    try await PolledFeeds.with { _ in
      .text(
        InventedFeed.rss(InventedFeed.items(1...2), isWhole: false), headers: [("ETag", "\"1\"")])
    } _: { feeds in
      for _ in 0..<50 { try await feeds.poll(after: .seconds(3_780)) }
      // 50 hours and more, hence three days begun.
      #expect(feeds.server.requests.count == 50)
      #expect(feeds.plainRequests.filter(\.self).count == 3)
    }
  }
}
