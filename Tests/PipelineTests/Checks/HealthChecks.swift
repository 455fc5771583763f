import Foundation
import Storage
import TestSupport
import Testing

@testable import Pipeline

/// What a feed's user is alerted to, from the server to the outbox.
@Suite struct HealthChecks {
  @Test func aMoveIsToldOnceWhenItWasSeenForAWeek() async throws {
    try await PolledFeeds.with { request in
      guard request.path == "/feed" else {
        return request.header("if-none-match") == nil
          ? .text(InventedFeed.rss(InventedFeed.items(1...2)), headers: [("ETag", "1")])
          : .respond(status: 304)
      }
      return .redirect(to: "/new", status: 301)
    } _: { feeds in
      for day in 0..<12 {
        try await feeds.poll(after: .seconds(86_400))
        #expect(try feeds.alerts().count == (day < 7 ? 0 : 1))
      }
      let target = feeds.server.url("/new")
      #expect(try feeds.alerts() == ["Wire has moved for good to \(target)"])
      // The configuration stays the user's: the old address is asked to the end.
      #expect(feeds.server.requests.count { $0.path == "/feed" } == 12)
    }
  }

  @Test func aTemporaryRedirectIsNoMove() async throws {
    try await PolledFeeds.with { request in
      request.path == "/feed"
        ? .redirect(to: "/new") : .text(InventedFeed.rss(InventedFeed.items(1...2)))
    } _: { feeds in
      for _ in 0..<12 { try await feeds.poll(after: .seconds(91_000)) }
      #expect(try feeds.alerts().isEmpty)
      #expect(try await feeds.state().memory.movedTo == nil)
    }
  }

  @Test func aWallAgainstBotsIsToldOnceAndNamed() async throws {
    try await PolledFeeds.with { _ in
      .text("<html>", status: 403, headers: [("cf-mitigated", "challenge")])
    } _: { feeds in
      for _ in 0..<3 { try await feeds.poll(after: .seconds(91_000)) }
      #expect(try feeds.alerts() == ["Wire stands behind a wall against bots"])
      #expect(try await feeds.state().problem?.contains("(Cloudflare)") == true)
      #expect(try await feeds.state().failures == 0)
    }
  }

  @Test func aFailureOfLessThanADayIsNotTold() async throws {
    let queue = Replies([
      .respond(status: 500), .text(InventedFeed.rss(InventedFeed.items(1...2))),
    ])
    try await PolledFeeds.with { _ in
      queue.next()
    } _: { feeds in
      try await feeds.poll()
      try await feeds.poll(after: .seconds(80_000))
      #expect(try await feeds.state().failures == 0)
      #expect(try feeds.alerts().isEmpty)
    }
  }

  @Test func aLostWindowIsToldAndTheIntervalShrinksAndGrowsBack() async throws {
    let windows = [1...8, 21...28, 22...29, 23...30, 23...30].map { window in
      Reply.text(
        InventedFeed.rss(InventedFeed.items(window.reversed())), headers: [("ETag", "\(window)")])
    }
    let queue = Replies(windows)
    try await PolledFeeds.with { _ in
      queue.next()
    } _: { feeds in
      try await feeds.poll()
      #expect(try await feeds.pause().map { $0 >= 3_600 } == true)
      try await feeds.poll(after: .seconds(4_000))
      #expect(
        try feeds.alerts() == [
          "Wire may have lost entries between 2027-01-15 08:00 UTC and 2027-01-15 09:06 UTC"
        ])
      #expect((1_800...1_890).contains(try #require(await feeds.pause())))
      try await feeds.poll(after: .seconds(2_000))
      #expect(try feeds.alerts().count == 1)
      #expect((3_600...3_780).contains(try #require(await feeds.pause())))
    }
  }

  @Test func anAdaptiveFeedIsPolledByItsRhythm() async throws {
    // One entry every twenty minutes, the last at 07:50, ten minutes before the first poll.
    let items = (0..<10).map { number in
      let minutes = 7 * 60 + 50 - 20 * number
      let hour = minutes / 60
      return InventedFeed.item(
        100 - number,
        date: "Fri, 15 Jan 2027 0\(hour):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60):00 GMT")
    }
    try await PolledFeeds.with { server in
      """
      defaults: {allow_private: true, interval: adaptive}
      feeds: [{name: Wire, url: "\(server.url("/feed"))"}]
      """
    } script: { request in
      request.header("if-none-match") == nil
        ? .text(InventedFeed.rss(items), headers: [("ETag", "1")]) : .respond(status: 304)
    } _: { feeds in
      try await feeds.poll()
      #expect((600...630).contains(try #require(await feeds.pause())))
      #expect(try await feeds.state().nextPollReason == "every 10 min, by its own rhythm")
      // Quiet for six hours: the pace slows down.
      try await feeds.poll(after: .seconds(21_000))
      #expect((3_600...3_780).contains(try #require(await feeds.pause())))
    }
  }

  @Test func silenceIsToldOnceAndSoIsItsEnd() async throws {
    // Three weeks of an entry an hour, in one window.
    func window(_ newest: Int) -> String {
      let start = Date(timeIntervalSince1970: 1_800_000_000 - 504 * 3_600)
      let items = (0...newest).reversed().map { number in
        InventedFeed.item(
          number, date: (start + Double(number) * 3_600).formatted(.iso8601))
      }
      return InventedFeed.rss(items)
    }
    let queue = Replies([
      .text(window(504), headers: [("ETag", "1")]), .respond(status: 304), .respond(status: 304),
      .respond(status: 304), .text(window(540), headers: [("ETag", "2")]),
    ])
    try await PolledFeeds.with { _ in
      queue.next()
    } _: { feeds in
      try await feeds.poll()
      try await feeds.poll(after: .seconds(4_000))
      #expect(try feeds.alerts().isEmpty)
      for _ in 1...2 {
        try await feeds.poll(after: .seconds(50_000))
        #expect(try feeds.alerts() == ["Wire is silent since 2027-01-15 08:00 UTC"])
      }
      try await feeds.poll(after: .seconds(30_000))
      #expect(try feeds.alerts().dropFirst().first == "Wire speaks again")
    }
  }

  @Test func aBurstIsToldOnce() async throws {
    func window(_ numbers: some Sequence<Int>) -> Reply {
      let start = Date(timeIntervalSince1970: 1_800_000_000 - 504 * 3_600)
      let items = numbers.sorted(by: >).map { number in
        InventedFeed.item(number, date: (start + Double(number) * 36_000).formatted(.iso8601))
      }
      return .text(InventedFeed.rss(items), headers: [("ETag", "\(items.count)")])
    }
    let queue = Replies([window(0...50), window((0...50).map { $0 } + Array(900...940))])
    try await PolledFeeds.with { _ in
      queue.next()
    } _: { feeds in
      try await feeds.poll()
      try await feeds.poll(after: .seconds(4_000))
      #expect(try feeds.alerts() == ["Wire brought 41 entries at once"])
      #expect(try await feeds.state().memory.alarm == "burst")
    }
  }
}
