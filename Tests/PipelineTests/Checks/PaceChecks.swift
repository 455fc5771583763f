import Foundation
import Storage
import TestSupport
import Testing

@testable import Pipeline

/// Checks B1 to B7 of `reference/feeds.md` section 5.
@Suite struct PaceChecks {
  private static let feed = InventedFeed.rss(InventedFeed.items(1...3))

  @Test(
    "B1: an hour passes with validators, a day without, from the end of the answer on",
    arguments: [([("ETag", "\"1\"")], 3_600), ([], 86_400)] as [(Reply.Headers, Double)])
  func b1(headers: Reply.Headers, rest: Double) async throws {
    try await PolledFeeds.with { _ in
      .text(Self.feed, headers: headers)
    } _: { feeds in
      try await feeds.poll()
      #expect((rest...(rest * 1.05)).contains(try #require(await feeds.pause())))
      // A 59-minute repeat is a miss.
      try await feeds.poll(after: .seconds(rest - 1))
      #expect(feeds.server.requests.count == 1)
    }
  }

  @Test("B2: max-age holds after a 304 as after a 200")
  func b2() async throws {
    try await PolledFeeds.with { request in
      let headers = [("ETag", "\"1\""), ("Cache-Control", "max-age=8000"), ("Age", "800")]
      return request.header("if-none-match") == nil
        ? .text(Self.feed, headers: headers) : .respond(status: 304, headers: headers)
    } _: { feeds in
      for _ in 1...2 {
        try await feeds.poll(after: .seconds(7_600))
        #expect((7_200...7_560).contains(try #require(await feeds.pause())))
        #expect(
          try await feeds.state().nextPollReason == "the server has nothing new for 2 h")
      }
      #expect(feeds.server.requests.count == 2)
    }
  }

  @Test("B3: no-cache and max-age=0 leave the pace to us", arguments: ["no-cache", "max-age=0"])
  func b3(directive: String) async throws {
    try await PolledFeeds.with { _ in
      .text(Self.feed, headers: [("ETag", "\"1\""), ("Cache-Control", directive)])
    } _: { feeds in
      try await feeds.poll()
      #expect((3_600...3_780).contains(try #require(await feeds.pause())))
    }
  }

  @Test("B4: the feed's ttl is kept, and remembered when nothing has changed")
  func b4() async throws {
    try await PolledFeeds.with { request in
      request.header("if-none-match") == nil
        ? .text(
          InventedFeed.rss(InventedFeed.items(1...2), head: "<ttl>120</ttl>"),
          headers: [("ETag", "\"1\"")])
        : .respond(status: 304)
    } _: { feeds in
      for _ in 1...3 {
        try await feeds.poll(after: .seconds(7_600))
        #expect((7_200...7_560).contains(try #require(await feeds.pause())))
      }
      #expect(feeds.server.requests.count == 3)
      #expect(try await feeds.state().nextPollReason == "the feed asks for 2 h between polls")
    }
  }

  @Test("B5: a restart brings no early poll")
  func b5Restart() async throws {
    try await PolledFeeds.with { _ in
      .text(Self.feed, headers: [("ETag", "\"1\"")])
    } _: { feeds in
      try await feeds.poll()
      try await feeds.restarted().poll(after: .seconds(2_640))
      #expect(feeds.server.requests.count == 1)
    }
  }

  @Test(
    "B5: a suspend or a step of the clock is noticed",
    arguments: [
      (20.0, 20.0, false), (20.0, 100.0, false), (3_620, 20.0, true), (-3_600, 20.0, true),
    ])
  func b5Clock(date: Double, passed: Double, hasJumped: Bool) {
    let (start, instant) = (Date(timeIntervalSince1970: 1_800_000_000), SuspendingClock.now)
    var watch = ClockWatch(date: start, instant: instant)
    let first = watch.hasJumped(
      date: start + date, instant: instant.advanced(by: .seconds(passed)))
    #expect(first == hasJumped)
    let second = watch.hasJumped(
      date: start + date + 1, instant: instant.advanced(by: .seconds(passed + 1)))
    #expect(!second)
  }

  @Test("B6: two entries of the configuration with one URL are one fetch")
  func b6() async throws {
    try await PolledFeeds.with { server in
      let url = server.url("/feed")
      return "feeds: [{name: Wire, url: \"\(url)\"}, {name: Again, url: \"\(url)\", tags: [b]}]"
    } script: { request in
      request.header("if-none-match") == nil
        ? .text(Self.feed, headers: [("ETag", "\"1\"")]) : .respond(status: 304)
    } _: { feeds in
      try await feeds.poll()
      #expect(feeds.server.requests.count == 1)
      for name in ["Wire", "Again"] {
        #expect(try await feeds.state(name).lastSuccess == feeds.clock.date)
      }
      try await feeds.poll(after: .seconds(3_800))
      #expect(feeds.plainRequests == [true, false])
      #expect(try await feeds.state().nextPoll == feeds.state("Again").nextPoll)
    }
  }

  @Test("B7: neither pages nor icons are fetched where the user doesn't ask for them")
  func b7() async throws {
    try await PolledFeeds.with { server in
      """
      defaults: {allow_private: true, full_text: never}
      feeds: [{name: Wire, url: "\(server.url("/feed"))"}]
      """
    } script: { request in
      .text(
        InventedFeed.rss(
          [InventedFeed.item(1, link: "http://\(request.header("host") ?? "")/page")],
          head: "<image><url>http://\(request.header("host") ?? "")/icon</url></image>"))
    } _: { feeds in
      try await feeds.poll()
      #expect(feeds.server.requests.map(\.path) == ["/feed"])
    }
  }
}
