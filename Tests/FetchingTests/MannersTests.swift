import Fetching
import FoundationEssentials
import TestSupport
import Testing

/// Checks B6, C4, D1 to D4 of `reference/feeds.md` section 5.
@Suite struct MannersTests {
  @Test("D1, D2, D3, D4: sends what it must and nothing else")
  func d1ToD4SendsWhatItMustAndNothingElse() async throws {
    try await Harness.with { _ in
      .text("<rss/>")
    } _: { harness in
      _ = await harness.poll()
      let request = try #require(harness.server.requests.first)
      #expect(request.method == "GET")
      let names = request.headers.map { $0.name.lowercased() }.sorted()
      #expect(names == ["accept", "accept-encoding", "host", "user-agent"])
      #expect(request.header("user-agent") == Harness.agent)
      #expect(
        request.header("accept")?.hasPrefix("application/atom+xml, application/rss+xml") == true)
      #expect(request.header("accept-encoding")?.contains("gzip") == true)
    }
  }

  @Test("B6: a host rests between two visits")
  func b6AHostRestsBetweenTwoVisits() async throws {
    try await Harness.with(gap: .seconds(2)) { _ in
      .text("<rss/>")
    } _: { harness in
      _ = await harness.poll("/a")
      let second = Task { await harness.poll("/b") }
      await harness.clock.waitForSleepers()
      #expect(harness.server.requests.map(\.path) == ["/a"])
      harness.clock.advance(by: .milliseconds(1_999))
      #expect(harness.server.requests.map(\.path) == ["/a"])
      harness.clock.advance(by: .milliseconds(1))
      #expect(await second.value.document != nil)
      #expect(harness.server.requests.map(\.path) == ["/a", "/b"])
    }
  }

  @Test("B6: a host has one visitor at a time")
  func b6AHostHasOneVisitorAtATime() async throws {
    try await Harness.with { _ in
      .text("<rss/>")
    } _: { harness in
      await withDiscardingTaskGroup { group in
        for number in 0..<30 {
          group.addTask { #expect(await harness.poll("/\(number)").document != nil) }
        }
      }
      #expect(harness.server.requests.count == 30)
      #expect(harness.server.peakConnections == 1)
    }
  }

  @Test func otherHostsDoNotWaitForASlowOne() async throws {
    try await Harness.with { _ in
      .silence
    } _: { harness in
      let silent = Task { await harness.poll() }
      await harness.server.waitForRequests(1)
      try await LoopbackServer.with { _ in
        .text("<rss/>")
      } _: { other in
        let outcome = await harness.fetcher.feed(
          FeedRequest(location: .web(other.url("/")), validators: nil, options: Harness.options))
        #expect(outcome.document != nil)
      }
      silent.cancel()
      #expect(await silent.value.problem?.code == "cancelled")
    }
  }

  @Test func aVisitorThatIsCancelledInLineLeavesTheGateUsable() async throws {
    try await Harness.with(gap: .seconds(2)) { _ in
      .text("<rss/>")
    } _: { harness in
      _ = await harness.poll("/a")
      let resting = Task { await harness.poll("/b") }
      await harness.clock.waitForSleepers()
      let inLine = Task { await harness.poll("/c") }
      inLine.cancel()
      #expect(await inLine.value.problem?.code == "cancelled")
      resting.cancel()
      #expect(await resting.value.problem?.code == "cancelled")
      harness.clock.advance(by: .seconds(2))
      #expect(await harness.poll("/d").document != nil)
      #expect(harness.server.requests.map(\.path) == ["/a", "/d"])
    }
  }

  @Test("C4: on a private host, one route says nothing of the others")
  func c4OnAPrivateHostOneRouteSaysNothingOfTheOthers() async throws {
    try await Harness.with { request in
      request.path == "/busy"
        ? .respond(status: 429, headers: [("Retry-After", "3600")]) : .text("<rss/>")
    } _: { harness in
      #expect(await harness.poll("/busy").problem?.retryAfter == .seconds(3_600))
      #expect(await harness.poll("/other").document != nil)
    }
  }

  @Test(
    "C4: on a public host all feeds wait when one is asked to", arguments: [429, 503])
  func c4OnAPublicHostAllFeedsWaitWhenOneIsAskedTo(status: Int) async throws {
    // A proxy lets the test have a host that passes for a public one.
    try await Harness.with { request in
      request.path == "http://busy.example/a"
        ? .respond(status: status, headers: [("Retry-After", "90")]) : .text("<rss/>")
    } _: { harness in
      var options = FetchOptions(userAgent: Harness.agent)
      options.proxy = Secret(harness.server.url("/"))
      var problems: [FetchProblem?] = []
      for url in ["http://busy.example/a", "http://busy.example/b", "http://idle.example/"] {
        let request = FeedRequest(location: .web(url), validators: nil, options: options)
        problems.append(await harness.fetcher.feed(request).problem)
      }
      #expect(problems.map(\.?.code) == ["http-\(status)", "host-waiting", nil])
      #expect(problems.map(\.?.retryAfter) == [.seconds(90), .seconds(90), nil])
      #expect(harness.server.requests.count == 2)
      #expect(harness.fetcher.newEmbargoes().keys.sorted() == ["busy.example"])
      #expect(harness.fetcher.newEmbargoes().isEmpty)
    }
  }

  @Test("C1: a host that asked for patience before a restart is left alone")
  func c1AHostThatAskedForPatienceBeforeARestartIsLeftAlone() async throws {
    try await Harness.with { _ in
      .text("<rss/>")
    } _: { harness in
      let until = harness.clock.date.addingTimeInterval(600)
      harness.fetcher.leaveAlone(["127.0.0.1:\(harness.server.port)": until])
      let problem = await harness.poll().problem
      #expect(problem?.code == "host-waiting")
      #expect(problem?.consequence == .wait(.seconds(600)))
      harness.clock.advance(by: .seconds(600))
      #expect(await harness.poll().document != nil)
      #expect(harness.server.requests.count == 1)
    }
  }
}
