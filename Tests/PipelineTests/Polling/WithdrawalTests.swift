import Foundation
import News
import Storage
import TestSupport
import Testing

@testable import Pipeline

/// Articles that a feed shows to be withdrawn, from the server to the database.
@Suite struct WithdrawalTests {
  private static func feed(_ numbers: [Int], extra: String = "") -> Reply {
    .text(
      InventedFeed.rss(
        numbers.map { InventedFeed.item($0, date: "Mon, 21 Sep 2026 10:0\($0):00 GMT") }
          + [extra]), headers: [("ETag", "\(numbers)\(extra.count)")])
  }

  private static func pending(_ feeds: PolledFeeds) async throws -> [String] {
    for article in try await feeds.store.archive.pendingArticles(limit: 99) {
      try await feeds.store.finish(article, claims: []) { _ in [] }
    }
    return try await feeds.store.archive.pendingWithdrawals(limit: 9).map {
      "\($0.article.rawValue): \($0.reason)"
    }
  }

  @Test func anEntryThatLeavesWhileOlderOnesStayIsWithdrawnAtTheSecondPollWithoutIt() async throws {
    let replies = Replies([
      Self.feed([5, 4, 3, 2, 1]), Self.feed([5, 3, 2, 1]), .respond(status: 304),
    ])
    try await PolledFeeds.with { _ in
      replies.next()
    } _: { feeds in
      try await feeds.poll()
      try await feeds.poll(after: .seconds(7_200))
      #expect(try await Self.pending(feeds) == [])
      try await feeds.poll(after: .seconds(7_200))
      let told = ["4: it left its feed, which still lists 3 older ones"]
      #expect(try await Self.pending(feeds) == told)
      try await feeds.poll(after: .seconds(7_200))
      #expect(try await Self.pending(feeds) == told)
    }
  }

  @Test func anEntryThatAnotherFeedOfTheOutletBroughtTooIsNot() async throws {
    let replies = Replies([
      Self.feed([5, 4, 3, 2, 1]), Self.feed([5, 3, 2, 1]), .respond(status: 304),
    ])
    try await PolledFeeds.with({
      """
      feeds:
        - {name: World, url: "\($0.url("/world"))", outlet: wire.example}
        - {name: Wire, url: "\($0.url("/feed"))", outlet: wire.example}
      """
    }) { request in
      request.path == "/feed" ? replies.next() : Self.feed([5, 4, 3, 2, 1])
    } _: { feeds in
      for _ in 0..<4 { try await feeds.poll(after: .seconds(7_200)) }
      #expect(try await Self.pending(feeds) == [])
    }
  }

  @Test func aDeletedEntryIsWithdrawnAtOnceAndOneThatIsListedIsNot() async throws {
    func atom(_ numbers: [Int], deleted: [Int]) -> Reply {
      .text(
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
        <title>Wire</title><id>tag:wire.example</id>
        """
          + numbers.map {
            """
            <entry><id>tag:\($0)</id><title>Ferry \($0) sails</title>
            <link href="https://wire.example/\($0)"/><summary>Ferry \($0) left.</summary></entry>
            """
          }.joined()
          + deleted.map {
            "<at:deleted-entry ref=\"tag:\($0)\" when=\"2026-09-21T12:00:00Z\"/>"
          }.joined() + "</feed>", headers: [("ETag", "\(numbers)")])
    }
    let replies = Replies([atom([3, 2, 1], deleted: []), atom([3, 1], deleted: [1, 2, 77])])
    try await PolledFeeds.with { _ in
      replies.next()
    } _: { feeds in
      try await feeds.poll()
      try await feeds.poll(after: .seconds(7_200))
      let told = ["2: its feed says that it was deleted on 2026-09-21T12:00:00Z"]
      #expect(try await Self.pending(feeds) == told)
    }
  }

  @Test func aWithdrawalWaitsForItsArticleToBeRead() async throws {
    let replies = Replies([
      Self.feed([5, 4, 3, 2, 1]), Self.feed([5, 3, 2, 1]), .respond(status: 304),
    ])
    try await PolledFeeds.with { _ in
      replies.next()
    } _: { feeds in
      for _ in 0..<3 { try await feeds.poll(after: .seconds(7_200)) }
      #expect(try await feeds.store.archive.pendingWithdrawals(limit: 9).isEmpty)
      #expect(try await Self.pending(feeds).count == 1)
    }
  }
}
