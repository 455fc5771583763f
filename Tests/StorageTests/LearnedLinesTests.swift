import Foundation
import News
import Storage
import Testing

/// What recurs on an outlet's pages is learned from what polls store, and never looks like an edit.
@Suite struct LearnedLinesTests {
  private let store: NewsStore
  private let feed: FeedID
  private let notice = "The Norholm Courier is printed by its readers, on the island, since 1911."

  init() async throws {
    store = try NewsStore()
    feed = try await store.watchOnly()
  }

  private static func article(_ lines: [String], title: String) -> CleanedArticle {
    var start = 0
    let blocks = lines.map { line in
      defer { start += line.unicodeScalars.count + 1 }
      return Block(kind: .paragraph, span: Span(start, start + line.unicodeScalars.count))
    }
    return CleanedArticle(text: lines.joined(separator: "\n"), blocks: blocks, title: title)
  }

  /// An article with a paragraph of its own, one more, and the outlet's notice.
  private func entry(_ number: Int, hash: String = "h1", second: String = "It was late.")
    -> ReadEntry
  {
    Samples.entry(
      "e\(number)", hash: hash,
      article: Self.article(
        ["Ferry \(number) has sailed.", "\(number): \(second)", notice], title: "Ferry \(number)"))
  }

  private func texts() async throws -> [String] {
    try await store.archive.pendingArticles(limit: 100).map(\.text)
  }

  @Test func aNoticeGoesFromTheSixthArticleOn() async throws {
    try await store.save(Samples.poll(feed, entries: (1...7).map { entry($0) }))
    #expect(
      try await texts().map { $0.contains(notice) } == [true, true, true, true, true, false, false])
    let last = try #require(try await store.archive.pendingArticles(limit: 100).last)
    #expect(last.text == "Ferry 7 has sailed.\n7: It was late.")
    #expect(last.blocks.map(\.span) == [Span(0, 19), Span(20, 35)])
  }

  @Test func whatOnePollLearnsTheNextOneKnows() async throws {
    for number in 1...6 {
      try await store.save(Samples.poll(feed, entries: [entry(number)]))
    }
    #expect(try await texts().filter { $0.contains(notice) }.count == 5)
  }

  @Test func oneOutletsLinesSayNothingOfAnothers() async throws {
    try await store.save(Samples.poll(feed, entries: (1...5).map { entry($0) }))
    let other = Samples.entry(
      "other", outlet: "essay.example",
      article: Self.article(["A bridge.", "It opens.", notice], title: "Bridge"))
    try await store.save(Samples.poll(feed, entries: [other]))
    #expect(try await texts().last?.contains(notice) == true)
  }

  @Test func anUntouchedArticleIsNoRevisionWhenItsNoticeHasBeenLearned() async throws {
    try await store.save(Samples.poll(feed, entries: (1...6).map { entry($0) }))
    let again = (1...6).map { entry($0, hash: "h2") }
    let summary = try await store.save(Samples.poll(feed, entries: again))
    #expect(summary == PollSummary())
  }

  @Test func aRevisionDiffersFromTheLastOnlyByWhatWasEdited() async throws {
    try await store.save(Samples.poll(feed, entries: (1...6).map { entry($0) }))
    let edited = [1, 6].map { entry($0, hash: "h2", second: "It was early.") }
    let summary = try await store.save(Samples.poll(feed, entries: edited))
    #expect(summary == PollSummary(newArticles: 0, newRevisions: 2))
    let revisions = try await store.archive.pendingArticles(limit: 100).filter { $0.number == 2 }
    #expect(
      revisions.map(\.text) == [
        "Ferry 1 has sailed.\n1: It was early.\n\(notice)",
        "Ferry 6 has sailed.\n6: It was early.",
      ])
  }

  @Test func aTickersRevisionsAreOnePage() async throws {
    for revision in 1...9 {
      try await store.save(
        Samples.poll(feed, entries: [entry(1, hash: "h\(revision)", second: "Post \(revision).")]))
    }
    try await store.save(Samples.poll(feed, entries: [entry(2)]))
    #expect(try await texts().allSatisfy { $0.contains(notice) })
  }

  @Test func anArticleInTwoFeedsOfAnOutletIsOnePage() async throws {
    try await store.watch([
      WatchedFeed(name: "Wire", location: "https://wire.example/feed"),
      WatchedFeed(name: "World", location: "https://wire.example/world"),
    ])
    let world = try await store.feed("World").id
    let entries = (1...4).map { number in
      let entry = entry(number)
      return Samples.entry(
        entry.key, url: "https://wire.example/\(number)", article: entry.article)
    }
    try await store.save(Samples.poll(feed, entries: entries))
    try await store.save(
      Samples.poll(world, of: "https://wire.example/world", entries: entries))
    try await store.save(Samples.poll(feed, entries: [entry(5)]))
    try await store.save(Samples.poll(feed, entries: [entry(6)]))
    let texts = try await texts()
    #expect(texts.count == 6)
    #expect(texts.filter { !$0.contains(notice) } == ["Ferry 6 has sailed.\n6: It was late."])
  }
}
