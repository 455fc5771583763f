import Fetching
import FoundationEssentials
import TestSupport
import Testing

/// Each hop of a redirect is a visit of its own: its host's gap and patience count, and no secret
/// leaves the feed's own server.
@Suite struct RedirectTests {
  @Test("B6: a redirect within a host rests before its second request")
  func aRedirectRests() async throws {
    try await Harness.with(gap: .seconds(2)) { request in
      request.path == "/feed" ? .redirect(to: "/real") : .text("<rss/>")
    } _: { harness in
      let poll = Task { await harness.poll() }
      await harness.clock.waitForSleepers()
      #expect(harness.server.requests.map(\.path) == ["/feed"])
      harness.clock.advance(by: .seconds(2))
      #expect(await poll.value.document != nil)
      #expect(harness.server.requests.map(\.path) == ["/feed", "/real"])
    }
  }

  @Test("C1: a redirect to a host that asked for patience is not followed")
  func aRedirectWaits() async throws {
    try await LoopbackServer.with(host: "127.0.0.2", script: { _ in .text("<rss/>") }) { target in
      try await Harness.with { _ in
        .redirect(to: target.url("/"))
      } _: { harness in
        harness.fetcher.leaveAlone([
          "127.0.0.2:\(target.port)": harness.clock.date.addingTimeInterval(600)
        ])
        let problem = await harness.poll().problem
        #expect(problem?.code == "host-waiting")
        #expect(problem?.consequence == .wait(.seconds(600)))
        #expect(target.requests.isEmpty)
      }
    }
  }

  @Test("E1: credentials and the client's own headers stay with the feed's server")
  func secretsStayAtHome() async throws {
    try await LoopbackServer.with(host: "127.0.0.2", script: { _ in .text("<rss/>") }) { target in
      try await Harness.with { request in
        request.path == "/feed" ? .redirect(to: "/next") : .redirect(to: target.url("/"))
      } _: { harness in
        var options = Harness.options
        options.authorization = Secret("Bearer S3CR3T")
        options.headers = ["X-Key": Secret("S3CR3T")]
        let outcome = await harness.fetcher.feed(
          FeedRequest(
            location: .web(harness.server.url("/feed")), validators: nil, options: options))
        #expect(outcome.document?.bytes == Array("<rss/>".utf8))
        #expect(
          harness.server.requests.map { $0.header("authorization") == "Bearer S3CR3T" } == [
            true, true,
          ])
        #expect(harness.server.requests.map { $0.header("x-key") == "S3CR3T" } == [true, true])
        #expect(target.requests.map { $0.header("authorization") } == [nil])
        #expect(target.requests.map { $0.header("x-key") } == [nil])
        #expect(!"\(options)".contains("S3CR3T"))
        #expect(!"\(outcome)".contains("S3CR3T"))
      }
    }
  }

  @Test(
    arguments: [
      ([301, 308], true), ([301, 302], false), ([302], false), ([], false),
    ] as [([Int], Bool)])
  func onlyPermanentRedirectsAreAMove(statuses: [Int], isMove: Bool) async throws {
    try await Harness.with { request in
      let hop = Int(request.path.dropFirst()) ?? 0
      return hop < statuses.count
        ? .redirect(to: "/\(hop + 1)", status: statuses[hop])
        : request.header("if-none-match") == nil
          ? .text("<rss/>", headers: [("ETag", "1")]) : .respond(status: 304)
    } _: { harness in
      let expected = isMove ? harness.server.url("/\(statuses.count)") : nil
      for outcome in await harness.poll("/0", times: 2) {
        #expect(outcome.permanentAddress == expected)
      }
    }
  }

  @Test(
    "C5: walls against bots are known by their headers and words",
    arguments: [
      (403, "x-amzn-waf-action", "challenge", "", "AWS WAF"),
      (200, "Content-Type", "text/html", "<title>Just a moment...</title>", "Cloudflare"),
      (
        403, "Content-Type", "text/html; charset=utf-8", "<h1>PARDON our interruption</h1>",
        "Imperva"
      ),
    ])
  func wallsAreKnown(
    status: Int, header: String, value: String, body: String, maker: String
  ) async throws {
    try await Harness.with { _ in
      .text("<html>\(body)</html>", status: status, headers: [(header, value)])
    } _: { harness in
      let problem = await harness.poll().problem
      #expect(problem?.code == FetchProblem.botWall)
      #expect(problem?.text.contains("(\(maker))") == true)
      #expect(problem?.consequence == .wait(nil))
    }
  }
}
