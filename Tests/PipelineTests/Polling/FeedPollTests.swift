import Configuration
import Fetching
import Foundation
import Logging
import News
import Storage
import Testing

@testable import Pipeline

/// One poll, from what the network says to what is committed.
@Suite struct FeedPollTests {
  private let store: NewsStore
  private let now = Date(timeIntervalSince1970: 1_790_000_000)

  init() throws { store = try NewsStore() }

  private static func rss(_ items: String, isWhole: Bool = true) -> String {
    "<rss version=\"2.0\"><channel><title>Wire</title>\(items)"
      + (isWhole ? "</channel></rss>" : "")
  }

  private static func item(
    _ guid: String, title: String = "Dam holds", link: String = "https://wire.example/dam",
    text: String = "The dam at Orrin holds."
  ) -> String {
    "<item><guid isPermaLink=\"false\">\(guid)</guid><title>\(title)</title><link>\(link)</link>"
      + "<description>\(text)</description></item>"
  }

  /// Polls a feed once and commits what that brought.
  @discardableResult
  private func poll(
    _ outcome: FetchOutcome, page: String? = nil, fullText: String = "never"
  ) async throws -> PollSummary {
    let text = """
      database: /nowhere/news.db
      log: /nowhere/alerts.jsonl
      feeds: [{name: Wire, url: "https://wire.example/feed", full_text: \(fullText)}]
      watches: [{name: dam, any: [dam]}]
      """
    let configuration = try ConfigurationReader().read(text: text, file: "claimwatch.yaml")
    let feed = try #require(configuration.feeds.first)
    try await store.watch([WatchedFeed(name: feed.name, location: feed.location.text)])
    let download = Downloader(
      feed: { _ in outcome },
      page: { url, _ in
        guard let page else {
          throw FetchProblem(code: "404", text: "404 not found", consequence: .backOff)
        }
        return Self.document(page, url: url, type: "text/html; charset=utf-8")
      }, pageAgain: { _, _, _ in outcome })
    let poll = FeedPoll(
      feed: feed, state: try await state(), archive: store.archive, download: download,
      options: feed.fetchOptions, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
      now: { now }, jitter: 0)
    return try await store.save(
      try await poll.record(of: outcome, isPlain: poll.conditions == nil))
  }

  private func state() async throws -> FeedState {
    try #require(try await store.archive.watchedFeeds().first)
  }

  private static func document(
    _ body: String, url: String = "https://wire.example/feed", type: String = "text/xml",
    etag: String = "\"1\""
  ) -> FetchedDocument {
    FetchedDocument(
      bytes: Array(body.utf8), contentType: type, effectiveURL: url,
      validators: Validators(etag: etag, requestedURL: url, effectiveURL: url), freshness: nil)
  }

  @Test func storesWhatIsNewAndEndsEarlyOnTheSameBody() async throws {
    let body = Self.rss(Self.item("1") + Self.item("2", link: "https://wire.example/2"))
    #expect(try await poll(.document(Self.document(body))).newArticles == 2)
    #expect(try await poll(.document(Self.document(body, etag: "\"2\""))) == PollSummary())
    #expect(try await state().validators?.hasPrefix("\"2\"\n") == true)
  }

  @Test func numbersArticlesFromTheOldestToTheNewest() async throws {
    let items = ["new", "old"].map { Self.item($0, title: $0, link: "https://wire.example/\($0)") }
    try await poll(.document(Self.document(Self.rss(items.joined()))))
    #expect(try await store.archive.pendingArticles(limit: 9).map(\.title) == ["old", "new"])
  }

  @Test func anEditedEntryIsARevisionAndAnUntouchedOneIsNot() async throws {
    let second = Self.item("2", link: "https://wire.example/2")
    try await poll(.document(Self.document(Self.rss(Self.item("1") + second))))
    let edited = Self.rss(Self.item("1", text: "The dam at Orrin broke.") + second)
    #expect(
      try await poll(.document(Self.document(edited)))
        == PollSummary(newArticles: 0, newRevisions: 1))
  }

  @Test func aReusedGuidDoesNotHideAnotherArticle() async throws {
    try await poll(.document(Self.document(Self.rss(Self.item("1")))))
    let other = Self.item("1", title: "Harbour opens", link: "https://wire.example/harbour")
    #expect(try await poll(.document(Self.document(Self.rss(other)))).newArticles == 1)
    #expect(try await poll(.document(Self.document(Self.rss(other + " ")))) == PollSummary())
  }

  @Test func aChangingLinkUnderAHeadlineWithMarkupIsNoOtherArticle() async throws {
    for link in 1...3 {
      let item = Self.item(
        "1", title: "Q&amp;amp;A: the <![CDATA[<b>dam</b>]]>",
        link: "https://wire.example/dam-\(link)")
      try await poll(.document(Self.document(Self.rss(item))))
    }
    #expect(try await store.archive.summary().articles == 1)
  }

  @Test func oneGuidForTwoArticlesOfADocumentLosesNeither() async throws {
    let items =
      Self.item("1")
      + Self.item("1", title: "Harbour opens", link: "https://wire.example/harbour")
    #expect(try await poll(.document(Self.document(Self.rss(items)))).newArticles == 2)
    #expect(try await poll(.document(Self.document(Self.rss(items + " ")))) == PollSummary())
  }

  @Test func aDateBeyondTheCalendarCostsTheDateOnly() async throws {
    let item = Self.item("1").replacing(
      "</item>", with: "<pubDate>Fri, 31 Dec 9999 23:59:59 -1200</pubDate></item>")
    try await poll(.document(Self.document(Self.rss(item))))
    #expect(try await store.archive.pendingArticles(limit: 1).map(\.published) == [nil])
  }

  /// Where a feed is dated in Greenwich's time, the page may tell where it comes from.
  @Test(arguments: [
    ("+0300", "2026-11-20T10:00:00+02:00", 10_800), ("GMT", "2026-11-20T10:00:00+02:00", 7_200),
    ("GMT", "2026-11-20T10:00:00Z", 0),
  ])
  func theZoneOfADateIsStored(feed: String, page: String, utcOffset: Int) async throws {
    let item = Self.item("1").replacing(
      "</item>", with: "<pubDate>Fri, 20 Nov 2026 10:00:00 \(feed)</pubDate></item>")
    let html = """
      <html><head><meta property="article:published_time" content="\(page)"></head><body><article>
      <h1>Dam holds</h1><p>The dam at Orrin holds, said the mayor of the town, who had spent the night on
      its crown with engineers from Vellmar and a thermos of tea, and would not go home before noon.</p>
      <p>Nobody was hurt, and the road below is open again to all but the heaviest of lorries.</p>
      </article></body></html>
      """
    try await poll(.document(Self.document(Self.rss(item))), page: html, fullText: "always")
    #expect(try await store.archive.pendingArticles(limit: 1).map(\.utcOffset) == [utcOffset])
  }

  @Test func aDocumentCutInTheMiddleIsAskedForAgain() async throws {
    let cut = Self.rss(
      Self.item("1") + "<item><guid>2</guid><title>Half an", isWhole: false)
    #expect(try await poll(.document(Self.document(cut))).newArticles == 1)
    let state = try await state()
    #expect(state.bodyHash == "")
    #expect(state.memory.lastPlainRequest == now)
    #expect(state.note?.hasPrefix("truncated: line ") == true)
  }

  @Test func whatIsNoFeedKeepsTheOldValidators() async throws {
    try await poll(.document(Self.document(Self.rss(Self.item("1")))))
    let page = "<html><head><title>Log in</title></head><body></body></html>"
    try await poll(.document(Self.document(page, etag: "\"page\"")))
    let state = try await state()
    #expect(state.validators?.hasPrefix("\"1\"\n") == true)
    #expect(state.failures == 1)
    #expect(state.problem?.contains("Log in") == true)
    #expect(try #require(state.nextPoll) > now)
  }

  @Test func aFeedThatIsGoneNamesTheUsersAct() async throws {
    try await poll(
      .failed(FetchProblem(code: "410", text: "410 gone for good", consequence: .stop(.gone))))
    let state = try await state()
    #expect(state.isStopped)
    #expect(
      state.problem
        == "410 gone for good; gone for good (410): give the feed its new address, or remove it")
  }

  @Test func aTTLOfAnySizeIsBounded() async throws {
    let body =
      "<rss version=\"2.0\"><channel><ttl>9223372036854775807</ttl>\(Self.item("1"))"
      + "</channel></rss>"
    try await poll(.document(Self.document(body)))
    let next = try #require(try await state().nextPoll)
    #expect(next.timeIntervalSince(now) <= 86_400)
  }

  @Test func aPageThatCannotBeHadLeavesTheEntrysOwnText() async throws {
    try await poll(.document(Self.document(Self.rss(Self.item("1")))), fullText: "always")
    #expect(
      try await store.archive.pendingArticles(limit: 1).map(\.text) == ["The dam at Orrin holds."])
  }

  @Test func aLoginPageDoesNotReplaceTheEntrysText() async throws {
    try await poll(
      .document(Self.document(Self.rss(Self.item("1")))), page: "<html><p>Log in.</p></html>",
      fullText: "always")
    #expect(
      try await store.archive.pendingArticles(limit: 1).map(\.text) == ["The dam at Orrin holds."])
  }

  @Test func aMegabyteOfTextIsCutAndMarked() async throws {
    let text = String(repeating: "The dam at Orrin holds. ", count: 60_000)
    try await poll(.document(Self.document(Self.rss(Self.item("1", text: text)))))
    let pending = try #require(try await store.archive.pendingArticles(limit: 1).first)
    #expect(pending.text.utf8.count <= 1 << 18)
    #expect(pending.text.utf8.count > 250_000)
  }
}
