import Foundation
import News
import Storage
import TestSupport
import Testing

@testable import Pipeline

/// Pages that articles were read from, and that are looked at again.
@Suite struct RecheckTests {
  private static let hour = Duration.seconds(3_601)
  private static let day = Duration.seconds(86_400)

  private static func page(_ text: String) -> Reply {
    .text(
      "<html><body><article><h1>Ferry 1 sails</h1>\(text)</article></body></html>",
      headers: [("ETag", "\"\(text.count)\""), ("Content-Type", "text/html")])
  }

  private static let whole = """
    <p>The ferry from Orrin to Grell sailed at noon with 340 people on board, the harbour said.</p>
    <p>Captain Lena Oster had waited two hours for the fog to lift over the bay of Vellmar.</p>
    <p>The next boat is to leave on Friday, and the harbour expects it to be full again.</p>
    """
  private static let edited = whole.replacing("340", with: "430")
  private static let login = """
    <p>Please log in with your name and your password to go on reading on this site of ours.</p>
    <p>New here? Choose one of our many offers, the first month is on us, cancel whenever you like.</p>
    <p>Our shop has mugs, bags and calendars with the best pictures of our photographers, too.</p>
    """

  /// Reads one article from its page, and then lends the feeds to `body`.
  private static func with(
    _ replies: [Reply], settings: String = "", published: String? = nil,
    _ body: (PolledFeeds) async throws -> Void
  ) async throws {
    let replies = Replies([page(whole)] + replies)
    try await PolledFeeds.with({
      """
      defaults: {allow_private: true, full_text: always\(settings)}
      feeds: [{name: Wire, url: "\($0.url("/feed"))", outlet: wire.example}]
      """
    }) { request in
      guard request.path == "/feed" else { return replies.next() }
      let link = "http://\(request.header("host") ?? "")/1"
      return .text(InventedFeed.rss([InventedFeed.item(1, date: published, link: link)]))
    } _: { feeds in
      try await feeds.poll()
      try await Self.read(feeds)
      try await body(feeds)
    }
  }

  private static func pageRequests(_ feeds: PolledFeeds) -> Int {
    feeds.server.requests.count { $0.path == "/1" }
  }

  /// Reads what is pending.
  ///
  /// - Returns: The texts.
  @discardableResult
  private static func read(_ feeds: PolledFeeds) async throws -> [String] {
    let pending = try await feeds.store.archive.pendingArticles(limit: 9)
    for article in pending { try await feeds.store.finish(article, claims: []) { _ in [] } }
    return pending.map(\.text)
  }

  private static func withdrawals(_ feeds: PolledFeeds) async throws -> [String] {
    try await feeds.store.archive.pendingWithdrawals(limit: 9).map(\.reason)
  }

  @Test func aPageIsAskedForAfterAnHourSixHoursADayAndAWeekIfItHasChanged() async throws {
    try await Self.with([.respond(status: 304)]) { feeds in
      var times: [Int] = []
      for hour in 1...200 {
        let before = Self.pageRequests(feeds)
        try await feeds.recheck(after: .seconds(3_600))
        if Self.pageRequests(feeds) > before { times.append(hour) }
      }
      #expect(times == [1, 6, 24, 168])
      let again = feeds.server.requests.filter { $0.path == "/1" }.dropFirst()
      #expect(again.allSatisfy { $0.header("if-none-match") == "\"\(Self.whole.count)\"" })
      #expect(try await Self.read(feeds) == [])
    }
  }

  @Test func visitsThatWereMissedAreNotMadeUpFor() async throws {
    try await Self.with([.respond(status: 304)]) { feeds in
      try await feeds.recheck(after: Self.day + Self.day)
      try await feeds.recheck(after: Self.day)
      #expect(Self.pageRequests(feeds) == 2)
    }
  }

  @Test func anEditedPageIsARevision() async throws {
    try await Self.with([Self.page(Self.edited)]) { feeds in
      try await feeds.recheck(after: Self.hour)
      let texts = try await Self.read(feeds)
      #expect(texts.count == 1)
      #expect(texts.first?.contains("430 people") == true)
      try await feeds.recheck(after: Self.day)
      #expect(try await Self.read(feeds) == [])
    }
  }

  @Test func anotherPageInItsPlaceIsNone() async throws {
    try await Self.with([Self.page(Self.login)]) { feeds in
      try await feeds.recheck(after: Self.hour)
      #expect(Self.pageRequests(feeds) == 2)
      #expect(try await Self.read(feeds) == [])
    }
  }

  @Test func aPageThatIsMissingTwiceIsWithdrawn() async throws {
    try await Self.with([.respond(status: 404)]) { feeds in
      try await feeds.recheck(after: Self.hour)
      #expect(try await Self.withdrawals(feeds) == [])
      try await feeds.recheck(after: Self.hour)
      #expect(
        try await Self.withdrawals(feeds) == ["its page is not there any more (status 404)"])
      try await feeds.recheck(after: Self.day)
      #expect(Self.pageRequests(feeds) == 3)
    }
  }

  @Test func aPageThatWasMissingOnceIsNot() async throws {
    let replies: [Reply] = [.respond(status: 404), .respond(status: 304), .respond(status: 404)]
    try await Self.with(replies + [.respond(status: 304)]) { feeds in
      for _ in 0..<30 { try await feeds.recheck(after: Self.hour) }
      #expect(try await Self.withdrawals(feeds) == [])
    }
  }

  @Test func aPageThatItsServerCallsGoneIsWithdrawnAtOnce() async throws {
    try await Self.with([.respond(status: 410)]) { feeds in
      try await feeds.recheck(after: Self.hour)
      #expect(try await Self.withdrawals(feeds) == ["its page is gone (status 410)"])
    }
  }

  /// A server that fails for eight days is given up.
  @Test func aServerThatFailsIsAskedHourlyAndWithdrawsNothing() async throws {
    try await Self.with([.respond(status: 500)]) { feeds in
      for _ in 0..<250 { try await feeds.recheck(after: Self.hour) }
      #expect(try await Self.withdrawals(feeds) == [])
      #expect(Self.pageRequests(feeds) == 193)
    }
  }

  @Test func aPageIsNotAskedForAgainWhereTheUserDoesNotWantIt() async throws {
    try await Self.with([.respond(status: 410)], settings: ", recheck: false") { feeds in
      try await feeds.recheck(after: Self.hour)
      #expect(Self.pageRequests(feeds) == 1)
    }
  }

  @Test func thePageOfAnOldArticleIsNotAskedForAgain() async throws {
    try await Self.with(
      [.respond(status: 410)], published: "Mon, 21 Jan 2019 10:00:00 GMT"
    ) { feeds in
      try await feeds.recheck(after: Self.hour)
      #expect(Self.pageRequests(feeds) == 1)
    }
  }
}
