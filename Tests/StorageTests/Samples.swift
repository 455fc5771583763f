import Foundation
import News
import Storage

/// Polls and claims as the tests need them: an invented outlet, an invented dam.
enum Samples {
  static let start = Date(timeIntervalSince1970: 1_790_000_000)

  static func article(
    _ text: String = "The dam at Orrin holds, said mayor Ada Quill.", title: String? = "Dam holds"
  ) -> CleanedArticle {
    CleanedArticle(
      text: text, blocks: [Block(kind: .paragraph, span: Span(0, text.unicodeScalars.count))],
      title: title)
  }

  static func entry(
    _ key: String, hash: String = "h1", url: String? = nil, outlet: String = "wire.example",
    article: CleanedArticle = article()
  ) -> ReadEntry {
    ReadEntry(
      key: key, contentHash: hash, url: url, canonicalURL: url, outlet: outlet,
      published: start, article: article)
  }

  static func poll(
    _ feed: FeedID, of location: String = "https://wire.example/feed", at time: Date = start,
    entries: [ReadEntry] = [], alertsBacklog: Bool = false
  ) -> PollRecord {
    PollRecord(
      feed: feed, location: location, time: time, nextPoll: time.addingTimeInterval(3600),
      validators: "e1",
      outcome: .read(
        FeedReading(
          title: "Wire", bodyHash: "b1", note: nil, entries: entries,
          alertsBacklog: alertsBacklog)))
  }

  static func failure(
    _ feed: FeedID, at time: Date, next: Date?, failures: Int = 1
  ) -> PollRecord {
    PollRecord(
      feed: feed, location: "https://wire.example/feed", time: time, nextPoll: next,
      failures: failures,
      outcome: .failed(problem: "404 Not Found"))
  }

  static let claim = Claim(
    kinds: [.indirect], content: [Span(0, 22)], source: [Span(35, 44)], cue: [Span(24, 28)],
    speaker: "Ada Quill", role: "mayor", speakerKind: .named,
    figures: [Figure(span: Span(4, 7), amount: .value(1), unit: "dam")],
    parts: [
      ClaimPart(span: Span(0, 12), kinds: [.indirect, .prediction], modality: .hedged),
      ClaimPart(span: Span(13, 22), kinds: [.indirect], isNegated: true),
    ], confidence: 0.75)

  static func alert(
    _ seq: Int64, watch: String = "dams", kind: Alert.Kind = .claim
  ) -> OutgoingAlert {
    OutgoingAlert(
      alert: Alert(
        seq: seq, id: "\(watch)-\(seq)", time: start, kind: kind, severity: .info, watch: watch,
        title: "t", claims: [], why: "w", firstSeen: start),
      line: Array("{\"seq\":\(seq)}\n".utf8))
  }
}

extension NewsStore {
  /// The only feed of a store that watches one feed.
  func watchOnly(_ name: String = "Wire", at location: String = "https://wire.example/feed")
    async throws -> FeedID
  {
    try await watch([WatchedFeed(name: name, location: location)])
    return try await feed(name).id
  }

  func feed(_ name: String = "Wire") async throws -> FeedState {
    guard let feed = try await archive.watchedFeeds().first(where: { $0.name == name }) else {
      throw MissingFeed(name: name)
    }
    return feed
  }

  struct MissingFeed: Error {
    let name: String
  }
}
