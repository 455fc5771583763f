import Foundation
import Storage
import TestSupport
import Testing

/// `status`, for few feeds and for many.
@Suite(.timeLimit(.minutes(10))) struct FeedStatusTests {
  /// Makes a database of so many feeds, of which the last can't be read.
  private static func fill(_ post: Watchpost, count: Int) async throws {
    let store = try NewsStore(path: post.folder.path("news.db"))
    try await store.watch(
      (1...count).map { WatchedFeed(name: "feed \($0)", location: "/nowhere/\($0)") })
    let feed = try #require(
      try await store.archive.watchedFeeds().first { $0.name == "feed \(count)" })
    let now = Date()
    try await store.save(
      PollRecord(
        feed: feed.id, location: feed.location, time: now, nextPoll: now.addingTimeInterval(3_000),
        failures: 2, outcome: .failed(problem: "no\u{1B}[2Jsuch file")))
  }

  @Test func showsNumbersThenTroubledFeedsThenTheRest() async throws {
    try await Watchpost.with("feeds: []\n") { post in
      try await Self.fill(post, count: 3)
      let status = try await post.run("status")
      #expect(status.lines.first == "3 feeds: 1 failing, 2 new")
      let feeds = status.lines.filter { $0.contains("/nowhere/") }
      #expect(
        feeds == [
          "failing  feed 3  /nowhere/3", "new      feed 1  /nowhere/1",
          "new      feed 2  /nowhere/2",
        ])
      #expect(status.output.contains("never read, next poll in 49 min"))
      #expect(status.output.contains("no\\u001b[2Jsuch file (2 times, for "))
    }
  }

  @Test func showsOnlyTroubledFeedsOfMany() async throws {
    try await Watchpost.with("feeds: []\n") { post in
      try await Self.fill(post, count: 60)
      let status = try await post.run("status")
      #expect(status.lines.first == "60 feeds: 1 failing, 59 new")
      #expect(status.lines.filter { $0.contains("/nowhere/") } == ["failing  feed 60  /nowhere/60"])
      #expect(status.lines.last == "59 more, all well: --all lists them, --feed one")
      let all = try await post.run("status", "--all")
      #expect(all.lines.count { $0.contains("/nowhere/") } == 60)
    }
  }

  @Test func showsOneFeed() async throws {
    try await Watchpost.with("feeds: []\n") { post in
      try await Self.fill(post, count: 2)
      let one = try await post.run("status", "--feed", "feed 1")
      #expect(one.lines.first == "new      feed 1  /nowhere/1")
      let none = try await post.run("status", "--feed", "feed 9")
      #expect(none.status == 1)
      #expect(none.errors == "There is no feed feed 9.\n")
    }
  }
}
