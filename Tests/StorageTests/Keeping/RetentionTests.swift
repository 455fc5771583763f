import Foundation
import GRDB
import News
import Storage
import TestSupport
import Testing

@Suite struct RetentionTests {
  let store: NewsStore

  init() throws { store = try NewsStore() }

  private func days(_ count: Double) -> Date { Samples.start.addingTimeInterval(count * 86_400) }

  /// Brings entries on a day, and finishes them with a claim and an alert each.
  private func bring(
    _ keys: String..., on day: Double = 0, hash: String = "h1", feed: String = "Wire",
    raising: Bool = true
  ) async throws {
    let id = try await store.feed(feed).id
    try await store.save(
      Samples.poll(
        id, of: "https://wire.example/\(feed)", at: days(day),
        entries: keys.map { Samples.entry($0, hash: hash, url: "https://wire.example/\($0)") },
        alertsBacklog: true))
    for pending in try await store.archive.pendingArticles(limit: 99) {
      try await store.finish(pending, claims: [Samples.claim]) { context in
        raising ? [Samples.alert(context.nextSeq)] : []
      }
    }
  }

  private func watch(_ feeds: String...) async throws {
    try await store.watch(
      feeds.map { WatchedFeed(name: $0, location: "https://wire.example/\($0)") })
  }

  private func purgeArticles(before day: Double, limit: Int = 99) async throws -> Int {
    try await store.purgeArticles(before: days(day), limit: limit)
  }

  @Test func whatIsOlderGoesWithItsClaimsAndTheRestStays() async throws {
    try await watch("Wire")
    try await bring("a", "b", on: 0)
    try await bring("c", on: 5)
    #expect(try await purgeArticles(before: 3) == 2)
    let summary = try await store.archive.summary()
    #expect(summary.articles == 1)
    #expect(summary.claims == 1)
    #expect(summary.alerts == 3)
    #expect(try await purgeArticles(before: 3) == 0)
    let found = try await store.archive.claims(
      matching: ClaimQuery(words: "dam", limit: 9, offset: 0))
    #expect(found.count == 1)
  }

  @Test func onlySoManyGoAtOnce() async throws {
    try await watch("Wire")
    try await bring("a", "b", "c")
    #expect(try await purgeArticles(before: 3, limit: 2) == 2)
    #expect(try await purgeArticles(before: 3, limit: 2) == 1)
  }

  @Test func whatIsPurgedDoesNotComeBackAsNew() async throws {
    try await watch("Wire")
    try await bring("a")
    #expect(try await purgeArticles(before: 3) == 1)
    let feed = try await store.feed().id
    let known = try await store.archive.knownEntries(["a"], of: feed)
    #expect(known["a"]?.contentHash == "h1")
    #expect(known["a"]?.article == nil)
    try await bring("a", on: 5, hash: "h2")
    #expect(try await store.archive.summary().articles == 0)
    #expect(try await store.archive.summary().alerts == 1)
    // What it holds now is known, so that it isn't cleaned at each poll.
    #expect(try await store.archive.knownEntries(["a"], of: feed)["a"]?.contentHash == "h2")
  }

  @Test func norInAnotherFeedOfTheOutlet() async throws {
    try await watch("Wire", "World")
    try await bring("a")
    #expect(try await purgeArticles(before: 3) == 1)
    let world = try await store.feed("World").id
    let saved = try await store.save(
      Samples.poll(
        world, of: "https://wire.example/World", at: days(5),
        entries: [Samples.entry("w:a", url: "https://wire.example/a")], alertsBacklog: true))
    #expect(saved.newArticles == 0)
    #expect(try await store.archive.knownEntries(["w:a"], of: world).count == 1)
  }

  @Test func anotherArticleAtTheSamePageIsNew() async throws {
    try await watch("Wire", "World")
    try await bring("a")
    #expect(try await purgeArticles(before: 3) == 1)
    let world = try await store.feed("World").id
    let saved = try await store.save(
      Samples.poll(
        world, of: "https://wire.example/World", at: days(5),
        entries: [
          Samples.entry(
            "w:a", url: "https://wire.example/a", article: Samples.article(title: "Another"))
        ], alertsBacklog: true))
    #expect(saved.newArticles == 1)
  }

  @Test func anArticleThatWasEditedSinceOrWaitsStays() async throws {
    try await watch("Wire")
    try await bring("a")
    let feed = try await store.feed().id
    try await store.save(
      Samples.poll(
        feed, of: "https://wire.example/Wire", at: days(5),
        entries: [
          Samples.entry("a", hash: "h2", article: Samples.article("The dam at Orrin broke."))
        ]))
    #expect(try await purgeArticles(before: 3) == 0)
    try await store.save(
      Samples.poll(
        feed, of: "https://wire.example/Wire", at: days(0), entries: [Samples.entry("late")]))
    #expect(try await purgeArticles(before: 3) == 0)
  }

  @Test func alertsGoAfterTheirArticlesAndOnceTheyAreLoggedAndSent() async throws {
    try await watch("Wire")
    try await bring("a", "b", "c")
    #expect(try await store.purgeAlerts(before: days(3), limit: 99) == 0)
    #expect(try await purgeArticles(before: 3) == 3)
    // None of them is in the log yet.
    #expect(try await store.purgeAlerts(before: days(3), limit: 99) == 0)
    try store.record(StoredLogPosition(device: 1, inode: 1, offset: 10, seq: 3))
    #expect(try await store.purgeAlerts(before: days(-1), limit: 99) == 0)
    // The last one in the log stays.
    #expect(try await store.purgeAlerts(before: days(3), limit: 1) == 1)
    #expect(try await store.purgeAlerts(before: days(3), limit: 99) == 1)
    #expect(try store.alerts(after: 0, limit: 9).map(\.seq) == [3])
    // No number is given twice.
    try await bring("d", on: 4)
    #expect(try store.alerts(after: 3, limit: 9).map(\.seq) == [4])
  }

  @Test func anAlertThatASinkWaitsForStays() async throws {
    try await watch("Wire")
    try await bring("a", raising: false)
    let feed = try await store.feed().id
    for sinks in [["desk"], []] {
      var poll = Samples.poll(feed, of: "https://wire.example/Wire")
      poll.sinks = sinks
      poll.alerts = [{ Samples.alert($0, kind: .feed) }]
      try await store.save(poll)
    }
    try store.record(StoredLogPosition(device: 1, inode: 1, offset: 10, seq: 9))
    #expect(try await store.purgeAlerts(before: days(3), limit: 9) == 1)
    #expect(try store.alerts(after: 0, limit: 9).map(\.seq) == [1])
    guard case .now(let delivery) = try await store.nextDelivery(to: "desk", at: days(0)) else {
      Issue.record("the alert waits")
      return
    }
    try await store.settle(delivery, .sent, at: days(0))
    #expect(try await store.purgeAlerts(before: days(3), limit: 9) == 1)
  }

  @Test func whatNothingStandsInAnyMoreGoesBackToTheFileSystem() async throws {
    try await TemporaryFolder.with { folder in
      let path = folder.path("news.db")
      let store = try NewsStore(path: path)
      let feed = try await store.watchOnly()
      let text = String(repeating: "The dam at Orrin holds, said mayor Ada Quill. ", count: 2_000)
      try await store.save(
        Samples.poll(
          feed,
          entries: (0..<20).map { Samples.entry("\($0)", article: Samples.article(text)) }))
      for pending in try await store.archive.pendingArticles(limit: 99) {
        try await store.finish(pending, claims: []) { _ in [] }
      }
      func pages() async throws -> Int {
        let queue = try DatabaseQueue(path: path)
        let count = try await queue.read { try Int.fetchOne($0, sql: "PRAGMA page_count") }
        return count ?? 0
      }
      let before = try await pages()
      #expect(try await store.purgeArticles(before: days(1), limit: 99) == 20)
      try await store.giveBackSpace()
      let after = try await pages()
      #expect(before - after > 400, "\(before) to \(after)")
    }
  }
}
