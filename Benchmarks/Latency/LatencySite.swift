import Foundation
import Synchronization
import TestSupport

/// Feeds that are polled evenly and bring new articles at a steady rate, with a record of when.
final class LatencySite: Sendable {
  private struct State {
    /// When the next article is to be had; nil: none is.
    var nextArticle: Date?
    var number = 0
    /// How many articles the next answer holds at once.
    var burst = 0
    var sent: [Int: Date] = [:]
    var polls: [(feed: Int, time: Date)] = []
  }

  private let state = Mutex(State())
  private let feeds: Int
  private let texts: [String]
  private let began = Date()
  /// How far apart two polls of a feed are, and two new articles.
  private let period: TimeInterval = 600
  private static let gap: TimeInterval = 0.5
  /// The first polls, all at once and each committed alone, have ended by then.
  static let settling: TimeInterval = 150

  /// Makes the server's side.
  ///
  /// - Parameters:
  ///   - feeds: How many feeds there are.
  ///   - texts: What the articles say; none: something invented.
  init(feeds: Int, texts: [String]) {
    self.feeds = feeds
    self.texts = texts
  }

  /// When each article's answer was written.
  var sent: [Int: Date] { state.withLock { $0.sent } }
  /// When each feed was asked for, in that order.
  var polls: [(feed: Int, time: Date)] { state.withLock { $0.polls } }

  /// The article of a number.
  func article(_ number: Int) -> InventedArticle {
    InventedArticle(number: number, text: texts.isEmpty ? nil : texts[number % texts.count])
  }

  /// Lets new articles come from now on.
  func begin() { state.withLock { $0.nextArticle = Date() } }

  /// Lets no more come.
  func end() { state.withLock { $0.nextArticle = nil } }

  /// Lets the next answer hold so many new articles.
  func burst(_ count: Int) { state.withLock { $0.burst = count } }

  /// Answers a request as the feed of that path.
  func answer(_ request: ReceivedRequest) -> Reply {
    guard let feed = Int(request.path.dropFirst()) else { return .respond(status: 404) }
    let isFirst = request.header("If-None-Match") == nil
    let (now, numbers) = state.withLock { state in
      let now = Date()
      state.polls.append((feed, now))
      return (now, isFirst ? [] : Self.newArticles(at: now, in: &state))
    }
    let freshness = isFirst ? spread(feed, after: now) : Int(period)
    let headers = [
      ("ETag", "\"\(numbers.last ?? 0)\""), ("Cache-Control", "max-age=\(freshness)"),
      ("Content-Type", "application/rss+xml"),
    ]
    guard isFirst || !numbers.isEmpty else { return .respond(status: 304, headers: headers) }
    // As feeds do, the newest first.
    let items = numbers.reversed().map { article($0).item }.joined()
    let reply = Reply.text(
      "<rss version=\"2.0\"><channel><title>Feed \(feed)</title>\(items)</channel></rss>",
      headers: headers)
    let written = Date()
    state.withLock { state in for number in numbers { state.sent[number] = written } }
    return reply
  }

  private static func newArticles(at now: Date, in state: inout State) -> [Int] {
    let count: Int
    if state.burst > 0 {
      count = state.burst
      state.burst = 0
    } else if let due = state.nextArticle, due <= now {
      state.nextArticle = due.addingTimeInterval(gap)
      count = 1
    } else {
      count = 0
    }
    defer { state.number += count }
    return count == 0 ? [] : Array(state.number + 1...state.number + count)
  }

  /// How long a feed that is asked for the first time is to wait, so that all are spread evenly.
  private func spread(_ feed: Int, after now: Date) -> Int {
    let due = Self.settling + period * Double(feed) / Double(feeds)
    return max(1, Int(due - now.timeIntervalSince(began)))
  }
}
