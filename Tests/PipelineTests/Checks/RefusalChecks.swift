import Foundation
import Storage
import TestSupport
import Testing

/// Checks C1 to C9 of `reference/feeds.md` section 5.
@Suite struct RefusalChecks {
  private static let feed = InventedFeed.rss(InventedFeed.items(1...3))

  @Test("C1: a host that asked for patience gets it, across a restart")
  func c1() async throws {
    // Through a proxy, the test has a host that passes for a public one.
    try await PolledFeeds.with { server in
      """
      defaults: {proxy: "\(server.url("/"))", interval: 60s}
      feeds: [{name: A, url: "http://busy.example/a"}, {name: B, url: "http://busy.example/b"}]
      """
    } script: { _ in
      .respond(status: 429, headers: [("Retry-After", "7200")])
    } _: { feeds in
      try await feeds.poll()
      #expect((7_200...7_560).contains(try #require(await feeds.pause("A"))))
      #expect(
        try await feeds.store.embargoes(at: feeds.clock.date)
          == ["busy.example": feeds.clock.date + 7_200])
      // An edit makes B due at once, but its host still wants to be left alone.
      let a = WatchedFeed(name: "A", location: "http://busy.example/a")
      for path in ["elsewhere", "b"] {
        try await feeds.store.watch([a, .init(name: "B", location: "http://busy.example/\(path)")])
      }
      try await feeds.restarted().poll(after: .seconds(7_000))
      #expect(feeds.server.requests.count == 1)
      #expect(try #require(await feeds.pause("B")) >= 200)
      #expect(try await feeds.store.embargoes(at: feeds.clock.date + 201).isEmpty)
    }
  }

  @Test("C2: 429 without Retry-After asks for an hour, then two")
  func c2() async throws {
    try await PolledFeeds.with { _ in
      .respond(status: 429)
    } _: { feeds in
      try await feeds.poll()
      #expect((3_600...3_780).contains(try #require(await feeds.pause())))
      try await feeds.poll(after: .seconds(3_800))
      #expect((7_200...7_560).contains(try #require(await feeds.pause())))
      #expect(try await feeds.state().nextPollReason?.hasPrefix("refused 2 times") == true)
    }
  }

  @Test("C3: 429 and 503 never count as failures, and never stop a feed", arguments: [429, 503])
  func c3(status: Int) async throws {
    try await PolledFeeds.with { _ in
      .respond(status: status)
    } _: { feeds in
      for _ in 0..<12 { try await feeds.poll(after: .seconds(91_000)) }
      let state = try await feeds.state()
      #expect(state.failures == 0)
      #expect(!state.isStopped)
      #expect(feeds.server.requests.count == 12)
      #expect(try feeds.alerts().isEmpty)
    }
  }

  @Test("C4: on a public host the other feeds wait as well")
  func c4() async throws {
    try await PolledFeeds.with { server in
      """
      defaults: {proxy: "\(server.url("/"))"}
      feeds:
        - {name: A, url: "http://busy.example/a"}
        - {name: B, url: "http://busy.example/b"}
        - {name: C, url: "http://idle.example/c"}
      """
    } script: { request in
      request.path.contains("busy")
        ? .respond(status: 503, headers: [("Retry-After", "9000")])
        : .text(Self.feed, headers: [("ETag", "1")])
    } _: { feeds in
      try await feeds.poll()
      #expect(feeds.server.requests.map(\.path).count { $0.contains("busy") } == 1)
      for name in ["A", "B"] { #expect(try #require(await feeds.pause(name)) >= 9_000) }
      #expect(try #require(await feeds.pause("C")) < 3_800)
    }
  }

  @Test("C5: 401 stops a feed until its user acts", arguments: [401, 407])
  func c5(status: Int) async throws {
    try await PolledFeeds.with { _ in
      .respond(status: status)
    } _: { feeds in
      try await feeds.poll()
      let state = try await feeds.state()
      #expect(state.isStopped)
      #expect(state.problem?.contains("correct them in the feed's settings") == true)
      try await feeds.poll(after: .seconds(1_000_000))
      #expect(feeds.server.requests.count == 1)
      try await feeds.store.watch(
        [WatchedFeed(name: "Wire", location: state.location)], resumingStopped: true)
      try await feeds.poll()
      #expect(feeds.server.requests.count == 2)
    }
  }

  @Test("C6: 410 stops a feed, and alerts once, however often the user resumes it")
  func c6Gone() async throws {
    try await PolledFeeds.with { _ in
      .respond(status: 410)
    } _: { feeds in
      for _ in 1...2 {
        try await feeds.poll()
        let state = try await feeds.state()
        #expect(state.isStopped)
        try await feeds.store.watch(
          [WatchedFeed(name: "Wire", location: state.location)], resumingStopped: true)
      }
      #expect(feeds.server.requests.count == 2)
      #expect(try feeds.alerts() == ["Wire is polled no more"])
    }
  }

  @Test("C6: 404 backs off to daily, and never stops")
  func c6Missing() async throws {
    try await PolledFeeds.with { _ in
      .respond(status: 404)
    } _: { feeds in
      for _ in 0..<6 { try await feeds.poll(after: .seconds(91_000)) }
      #expect((86_400...90_720).contains(try #require(await feeds.pause())))
      #expect(try await feeds.state().failures == 6)
    }
  }

  @Test("C7: failures back off up to a day, never stop, and one success forgets them")
  func c7() async throws {
    let queue = Replies(
      Array(repeating: Reply.respond(status: 500), count: 8)
        + [.text(Self.feed, headers: [("ETag", "1")])])
    try await PolledFeeds.with { _ in
      queue.next()
    } _: { feeds in
      for count in 1...8 {
        try await feeds.poll(after: .seconds(91_000))
        #expect(try await feeds.state().failures == count)
        #expect((3_600...86_400).contains(try #require(await feeds.pause())))
      }
      try await feeds.poll(after: .seconds(91_000))
      #expect(try await feeds.state().failures == 0)
      #expect(try await feeds.state().problem == nil)
      #expect(
        try feeds.alerts().map { $0.prefix(16) } == ["Wire fails since", "Wire has recover"])
    }
  }

  @Test("C8: one request a poll, whatever the answer", arguments: [304, 404, 500, 503])
  func c8(status: Int) async throws {
    try await PolledFeeds.with { _ in
      .respond(status: status)
    } _: { feeds in
      try await feeds.poll()
      #expect(feeds.server.requests.count == 1)
    }
  }

  @Test("C9: where no host can be reached, no feed is blamed")
  func c9() async throws {
    var ports: [String] = []
    for host in 2...5 {
      let address = "127.0.0.\(host)"
      let server = try await LoopbackServer.start(host: address) { _ in .silence }
      ports.append(server.url("/feed"))
      try await server.stop()
    }
    let list = ports.enumerated().map { "{name: F\($0), url: \"\($1)\"}" }.joined(separator: ", ")
    try await PolledFeeds.with { _ in
      "feeds: [\(list)]"
    } script: { _ in
      .silence
    } _: { feeds in
      try await feeds.poll()
      for number in 0..<4 {
        let state = try await feeds.state("F\(number)")
        #expect(state.failures == 0)
        #expect(state.problem == nil)
        #expect(state.nextPollReason == "our own network seems to be down")
        #expect(try #require(state.nextPoll) >= feeds.clock.date + 3_600)
      }
    }
  }

  @Test("C9: a dead host among living ones is its own fault")
  func c9OneHost() async throws {
    let dead = try await LoopbackServer.start(host: "127.0.0.2") { _ in .silence }
    let address = dead.url("/feed")
    try await dead.stop()
    try await PolledFeeds.with { server in
      "feeds: [{name: Dead, url: \"\(address)\"}, {name: Wire, url: \"\(server.url("/feed"))\"}]"
    } script: { _ in
      .text(Self.feed)
    } _: { feeds in
      try await feeds.poll()
      #expect(try await feeds.state("Dead").failures == 1)
      #expect(try await feeds.state("Wire").failures == 0)
    }
  }
}
