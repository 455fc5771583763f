import Curl
import Fetching
import FoundationEssentials
import TestSupport
import Testing

@Suite struct FetcherTests {
  @Test func bringsADocumentWithAllThatThePipelineNeeds() async throws {
    try await Harness.with { request in
      request.path == "/feed"
        ? .redirect(to: "/real", status: 301)
        : .text("<rss/>", headers: [("Content-Type", "text/xml"), ("Cache-Control", "max-age=60")])
    } _: { harness in
      let document = try #require(await harness.poll().document)
      let url = harness.server.url("/real")
      #expect(document.bytes == Array("<rss/>".utf8))
      #expect(document.contentType == "text/xml")
      #expect(document.effectiveURL == url)
      #expect(document.freshness == .seconds(60))
      #expect(document.redirects == [Redirect(status: 301, target: url)])
    }
  }

  @Test func bringsAPageWithoutConditions() async throws {
    try await Harness.with { _ in
      .text("<p>x</p>", headers: [("ETag", "\"1\"")])
    } _: { harness in
      let url = harness.server.url("/story")
      for _ in 1...2 {
        let page = try await harness.fetcher.page(url, options: Harness.options)
        #expect(page.bytes == Array("<p>x</p>".utf8))
      }
      let requests = harness.server.requests
      #expect(requests.map { $0.header("if-none-match") } == [nil, nil])
      #expect(requests[0].header("accept") == "text/html, application/xhtml+xml, */*;q=0.1")
    }
  }

  @Test func aPageThatIsNotThereIsAProblem() async throws {
    try await Harness.with { _ in
      .respond(status: 404)
    } _: { harness in
      let url = harness.server.url("/story")
      await #expect(
        throws: FetchProblem(
          code: "http-404", text: "\(url): 404 not found", consequence: .missing)
      ) {
        try await harness.fetcher.page(url, options: Harness.options)
      }
    }
  }

  @Test(arguments: [
    (400, "http-400", FetchProblem.Consequence.backOff),
    (401, "http-401", .stop(.unauthorized)),
    (403, "http-403", .wait(nil)),
    (404, "http-404", .missing),
    (407, "http-407", .stop(.unauthorized)),
    (410, "http-410", .stop(.gone)),
    (429, "http-429", .wait(nil)),
    (500, "http-500", .backOff),
    (503, "http-503", .wait(nil)),
    (204, "http-204", .backOff),
    (206, "http-206", .backOff),
    (300, "http-300", .backOff),
  ])
  func aStatusHasItsConsequence(
    status: Int, code: String, consequence: FetchProblem.Consequence
  ) async throws {
    try await Harness.with { _ in
      .respond(status: status)
    } _: { harness in
      let problem = await harness.poll().problem
      #expect(problem?.code == code)
      #expect(problem?.consequence == consequence)
    }
  }

  @Test(
    "C1: Retry-After is seconds, or a date by the server's own clock",
    arguments: [
      ("120", Duration.seconds(120)),
      ("0", .zero),
      ("Thu, 01 Jan 2026 00:02:00 GMT", .seconds(120)),
      ("Wed, 31 Dec 2025 00:00:00 GMT", .zero),
      ("soon", nil),
      ("-5", nil),
      ("99999999999999999999", .seconds(1 << 31)),
    ] as [(String, Duration?)])
  func retryAfterIsSecondsOrADateByTheServersOwnClock(value: String, wait: Duration?) async throws {
    try await Harness.with { _ in
      .respond(
        status: 429,
        headers: [("Retry-After", value), ("Date", "Thu, 01 Jan 2026 00:00:00 GMT")])
    } _: { harness in
      let problem = await harness.poll().problem
      #expect(problem?.consequence == .wait(wait))
      #expect(problem?.countsAsFailure == false)
    }
  }

  @Test func aRetryDateWithoutTheServersClockGoesByOurs() async throws {
    try await Harness.with { _ in
      // The clock stands at 15 January 2027, 08:00 UTC.
      .respond(status: 503, headers: [("Retry-After", "Fri, 15 Jan 2027 08:01:30 GMT")])
    } _: { harness in
      #expect(await harness.poll().problem?.retryAfter == .seconds(90))
    }
  }

  @Test("C5: a wall against bots is called by its name")
  func aWallAgainstBotsIsCalledByItsName() async throws {
    try await Harness.with { _ in
      .text("<html>", status: 403, headers: [("cf-mitigated", "challenge")])
    } _: { harness in
      let problem = await harness.poll().problem
      let text = "403, a wall against bots (Cloudflare) stands before the feed"
      #expect(problem?.code == FetchProblem.botWall)
      #expect(problem?.text == "\(harness.server.url("/feed")): \(text)")
      #expect(problem?.consequence == .wait(nil))
    }
  }

  @Test("E2: an empty document is a problem")
  func anEmptyDocumentIsAProblem() async throws {
    try await Harness.with { _ in
      .text("")
    } _: { harness in
      #expect(await harness.poll().problem?.code == "empty")
    }
  }

  @Test(
    "E1: size, headers, redirects and schemes have limits",
    arguments: [
      (Reply.cut(body: Array("<rss>".utf8), announced: 99), "cut"),
      (.redirect(to: "/feed"), "too-many-redirects"),
      (.redirect(to: "file:///etc/passwd"), "refused-redirect"),
      (.endlessHeaders, "headers-too-large"),
      (.endless(chunk: Array(repeating: 0x20, count: 1 << 16)), "too-large"),
    ])
  func aFaultyServerIsAProblemThatCounts(reply: Reply, code: String) async throws {
    try await Harness.with { _ in
      reply
    } _: { harness in
      let problem = await harness.poll().problem
      #expect(problem?.code == code)
      #expect(problem?.countsAsFailure == true)
    }
  }

  @Test("C8: a failure is not tried again within a poll")
  func c8AFailureIsNotTriedAgainWithinAPoll() async throws {
    try await Harness.with { _ in
      .respond(status: 500)
    } _: { harness in
      _ = await harness.poll()
      #expect(harness.server.requests.count == 1)
    }
  }

  @Test func loopbackIsRefusedUnlessTheFeedMayBePrivate() async throws {
    try await Harness.with { _ in
      .text("secret")
    } _: { harness in
      let request = FeedRequest(
        location: .web(harness.server.url("/")), validators: nil,
        options: FetchOptions(userAgent: Harness.agent))
      #expect(await harness.fetcher.feed(request).problem?.code == "address-refused")
      #expect(harness.server.connectionCount == 0)
    }
  }

  @Test func credentialsAreInNothingThatIsStoredOrShown() async throws {
    try await Harness.with { request in
      request.path == "/ok" ? .text("<rss/>", headers: [("ETag", "1")]) : .respond(status: 500)
    } _: { harness in
      let base = "http://user:S3CR3T@127.0.0.1:\(harness.server.port)"
      for path in ["/ok", "/broken?token=S3CR3T"] {
        let outcome = await harness.fetcher.feed(
          FeedRequest(
            location: .web(base + path), validators: nil, options: Harness.options))
        #expect(!"\(outcome)".contains("S3CR3T"))
      }
      #expect(harness.server.requests.allSatisfy { $0.header("authorization") != nil })
    }
  }
}
