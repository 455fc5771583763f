import Curl
import Fetching
import TestSupport
import Testing

/// Checks A1 to A10 of `reference/feeds.md` section 5.
@Suite struct ConditionalRequestTests {
  /// Answers the n-th request with the n-th reply.
  private static func inTurn(_ replies: [Reply]) -> LoopbackServer.Script {
    let queue = ReplyQueue(replies)
    return { _ in queue.next() }
  }

  @Test("A1: the first request is plain, all later ones are conditional")
  func a1TheFirstRequestIsPlainAndAllLaterOnesAreConditional() async throws {
    let reply = Reply.text("<rss/>", headers: [("ETag", "\"1\""), ("Last-Modified", "then")])
    try await Harness.with { _ in
      reply
    } _: { harness in
      _ = await harness.poll(times: 3)
      let requests = harness.server.requests
      #expect(requests.map { $0.header("if-none-match") } == [nil, "\"1\"", "\"1\""])
      #expect(requests.map { $0.header("if-modified-since") } == [nil, "then", "then"])
    }
  }

  @Test(
    "A2: the ETag goes back byte for byte",
    arguments: [
      #""abc""#, #"W/"abc""#, #""abc-gzip""#, "unquoted", #""with "inner" quotes""#, #"W/"a", "b""#,
      "\"\u{E9}\u{FF}\"", #""a,b;c""#,
    ])
  func a2TheETagGoesBackByteForByte(etag: String) async throws {
    try await Harness.with { _ in
      .text("<rss/>", headers: [("ETag", etag)])
    } _: { harness in
      _ = await harness.poll(times: 2)
      #expect(harness.server.requests.last?.header("if-none-match") == etag)
    }
  }

  @Test(
    "A2: Last-Modified goes back byte for byte",
    arguments: [
      "Sun, 06 Nov 1994 08:49:37 GMT", "Sun, 6 Nov 1994 08:49:37 +0100", "yesterday", "0",
      "Sunday, 06-Nov-94 08:49:37 GMT",
    ])
  func a2LastModifiedGoesBackByteForByte(date: String) async throws {
    try await Harness.with { _ in
      .text("<rss/>", headers: [("Last-Modified", date)])
    } _: { harness in
      _ = await harness.poll(times: 2)
      #expect(harness.server.requests.last?.header("if-modified-since") == date)
    }
  }

  @Test(
    "A3: each condition is sent only where its validator is stored",
    arguments: [
      ([], nil, nil),
      ([("ETag", "\"1\"")], "\"1\"", nil),
      ([("Last-Modified", "then")], nil, "then"),
      ([("ETag", ""), ("Last-Modified", "")], nil, nil),
    ] as [(Reply.Headers, String?, String?)])
  func a3EachConditionIsSentOnlyWhereItsValidatorIsStored(
    headers: Reply.Headers, etag: String?, date: String?
  ) async throws {
    try await Harness.with { _ in
      .text("<rss/>", headers: headers)
    } _: { harness in
      _ = await harness.poll(times: 2)
      #expect(harness.server.requests.last?.header("if-none-match") == etag)
      #expect(harness.server.requests.last?.header("if-modified-since") == date)
    }
  }

  @Test("A4: each validator is renewed by itself")
  func a4EachValidatorIsRenewedByItself() async throws {
    let script = Self.inTurn([
      .text("a", headers: [("ETag", "\"1\""), ("Last-Modified", "then")]),
      .text("b", headers: [("ETag", "\"2\""), ("Last-Modified", "then")]),
      .text("c", headers: [("ETag", "\"2\""), ("Last-Modified", "now")]),
      .text("d"),
    ])
    try await Harness.with(script: script) { harness in
      _ = await harness.poll(times: 4)
      let requests = harness.server.requests
      #expect(requests.map { $0.header("if-none-match") } == [nil, "\"1\"", "\"2\"", "\"2\""])
      #expect(requests.map { $0.header("if-modified-since") } == [nil, "then", "then", "now"])
    }
  }

  @Test("A5: the same body with new validators renews them")
  func a5TheSameBodyWithNewValidatorsRenewsThem() async throws {
    let script = Self.inTurn([
      .text("same", headers: [("ETag", "\"1\"")]), .text("same", headers: [("ETag", "\"2\"")]),
    ])
    try await Harness.with(script: script) { harness in
      let outcomes = await harness.poll(times: 2)
      #expect(outcomes.map { $0.validators?.etag } == ["\"1\"", "\"2\""])
    }
  }

  @Test("A6: a 304 renews what it repeats and keeps the rest")
  func a6A304RenewsWhatItRepeatsAndKeepsTheRest() async throws {
    let script = Self.inTurn([
      .text("a", headers: [("ETag", "\"1\""), ("Last-Modified", "then")]),
      .respond(status: 304, headers: [("ETag", "\"2\"")]),
      .respond(status: 304),
    ])
    try await Harness.with(script: script) { harness in
      let outcomes = await harness.poll(times: 3)
      #expect(outcomes.map(\.isNotModified) == [false, true, true])
      #expect(outcomes.map { $0.validators?.etag } == ["\"1\"", "\"2\"", "\"2\""])
      #expect(outcomes.map { $0.validators?.lastModified } == ["then", "then", "then"])
    }
  }

  @Test("A6: a 200 drops the validator that it lacks")
  func a6A200DropsTheValidatorThatItLacks() async throws {
    let script = Self.inTurn([
      .text("a", headers: [("ETag", "\"1\""), ("Last-Modified", "then")]),
      .text("b", headers: [("Last-Modified", "now")]),
    ])
    try await Harness.with(script: script) { harness in
      let last = await harness.poll(times: 2).last?.validators
      #expect(last?.etag == nil)
      #expect(last?.lastModified == "now")
    }
  }

  @Test(
    "A7: an error brings no validators", arguments: [404, 429, 500, 503])
  func a7AnErrorBringsNoValidators(status: Int) async throws {
    try await Harness.with { _ in
      .text("sorry", status: status, headers: [("ETag", "\"error\"")])
    } _: { harness in
      #expect(await harness.poll().validators == nil)
    }
  }

  @Test("A7: a redirect's own validators are not stored")
  func a7ARedirectsOwnValidatorsAreNotStored() async throws {
    try await Harness.with { request in
      request.path == "/feed"
        ? .respond(status: 302, headers: [("Location", "/real"), ("ETag", "\"hop\"")])
        : .text("<rss/>", headers: [("Last-Modified", "then")])
    } _: { harness in
      let validators = await harness.poll().validators
      #expect(validators?.etag == nil)
      #expect(validators?.lastModified == "then")
      #expect(validators?.effectiveURL == harness.server.url("/real"))
    }
  }

  @Test("A8: another address is asked without validators")
  func a8AnotherAddressIsAskedWithoutValidators() async throws {
    try await Harness.with { _ in
      .text("<rss/>", headers: [("ETag", "\"1\"")])
    } _: { harness in
      let old = await harness.poll("/old").validators
      _ = await harness.poll("/new", old)
      #expect(harness.server.requests.last?.path == "/new")
      #expect(harness.server.requests.last?.header("if-none-match") == nil)
    }
  }

  @Test("A8: a 304 of another redirect target drops the validators")
  func a8A304OfAnotherRedirectTargetDropsTheValidators() async throws {
    let script = Self.inTurn([
      .redirect(to: "/a"), .text("a", headers: [("ETag", "\"1\"")]),
      .redirect(to: "/b"), .respond(status: 304),
      .redirect(to: "/b"), .text("b"),
    ])
    try await Harness.with(script: script) { harness in
      let outcomes = await harness.poll(times: 3)
      #expect(outcomes[1].isNotModified)
      #expect(outcomes[1].validators?.isEmpty == true)
      #expect(harness.server.requests.count == 6)
      #expect(harness.server.requests.last?.header("if-none-match") == nil)
      #expect(outcomes[2].document?.bytes == Array("b".utf8))
    }
  }

  @Test("A10: validators survive being stored")
  func a10ValidatorsSurviveBeingStored() {
    let validators = Validators(
      etag: "W/\"\u{FF}\"", lastModified: "then", requestedURL: "http://a.example/",
      effectiveURL: "http://b.example/")
    #expect(Validators(stored: validators.stored) == validators)
    let bare = Validators(requestedURL: "http://a.example/", effectiveURL: "")
    #expect(Validators(stored: bare.stored) == bare)
    #expect(Validators(stored: "{\"etag\":\"1\"}") == nil)
  }

  @Test func aPlain304IsNoDocument() async throws {
    try await Harness.with { _ in
      .respond(status: 304)
    } _: { harness in
      #expect(await harness.poll().problem?.code == "http-304")
    }
  }
}
