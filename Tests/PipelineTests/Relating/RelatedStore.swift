import Alerting
import Configuration
import Foundation
import InMemoryLogging
import Logging
import News
import Storage

@testable import Pipeline

/// A store whose articles are read with claims that the test gives.
struct RelatedStore {
  let store: NewsStore
  let settings: CurrentSettings
  let log = InMemoryLogHandler()
  private var relater: ArticleRelater
  private let feed: FeedID

  /// When the first article comes.
  static let start = Date(timeIntervalSince1970: 1_790_000_000)
  /// Two reports of one event, by outlets of their own.
  static let wire = """
    Marlovia's president ordered a partial evacuation of the Orrin valley below the cracked dam.
    The Marianne Bridge at Grell was closed to all heavy traffic on Tuesday night.
    Engineers from Vellmar are looking at the spillway of the Orrin dam with drones.
    """
  static let courier = """
    President Edda Korvin ordered the partial evacuation of the Orrin valley because its dam cracked.
    Hotels in Grell and Vellmar have taken in families whose homes stand under the Orrin dam.
    In the Orrin valley school is out until the engineers have seen the spillway.
    """
  private static let location = "https://wire.example/feed"

  init(watches: String = "[]") async throws {
    store = try NewsStore()
    let text = """
      database: d
      log: l
      feeds: [{name: Wire, url: "\(Self.location)"}]
      outlets: {north.example: {owner: Alpha}, south.example: {owner: Alpha}}
      watches: \(watches)
      """
    let configuration = try ConfigurationReader().read(text: text, file: "claimwatch.yaml")
    settings = CurrentSettings(Settings(configuration))
    try await store.watch([WatchedFeed(name: "Wire", location: Self.location)])
    guard let watched = try await store.archive.watchedFeeds().first else { throw Missing() }
    feed = watched.id
    relater = Self.relater(store, settings, log)
  }

  struct Missing: Error {}

  private static func relater(
    _ store: NewsStore, _ settings: CurrentSettings, _ log: InMemoryLogHandler
  ) -> ArticleRelater {
    ArticleRelater(
      archive: store.archive, settings: settings, logger: Logger(label: "relating") { _ in log })
  }

  /// What a restart leaves: the database.
  mutating func restart() { relater = Self.relater(store, settings, log) }

  /// Brings an article, or the next revision of one of the same key, and reads it.
  ///
  /// - Returns: The alerts that it raised.
  @discardableResult
  func read(
    _ key: String, outlet: String, title: String, text: String, claims: [Claim]? = nil,
    hoursLater: Double = 0, isBacklog: Bool = false, isFromPage: Bool = false
  ) async throws -> [RaisedAlert] {
    let pending = try await bring(
      key, outlet: outlet, title: title, text: text, hoursLater: hoursLater, isBacklog: isBacklog,
      isFromPage: isFromPage)
    return try await finish(
      pending, claims ?? Self.statements(text), at: Self.time(hoursLater: hoursLater))
  }

  /// Brings an article, or the next revision of one of the same key.
  ///
  /// - Returns: What is to be read.
  func bring(
    _ key: String, outlet: String, title: String, text: String, hoursLater: Double = 0,
    isBacklog: Bool = false, isFromPage: Bool = false
  ) async throws -> PendingArticle {
    let time = Self.time(hoursLater: hoursLater)
    var article = CleanedArticle(
      text: text, blocks: [Block(kind: .paragraph, span: Span(0, text.unicodeScalars.count))],
      title: title)
    article.isFromPage = isFromPage
    let entry = ReadEntry(
      key: key, contentHash: title + text, url: "https://\(outlet)/\(key)",
      canonicalURL: "\(outlet)/\(key)", outlet: outlet, published: time, article: article)
    try await store.save(
      PollRecord(
        feed: feed, location: Self.location, time: time, nextPoll: nil, validators: nil,
        outcome: .read(
          FeedReading(
            title: "Wire", bodyHash: "b", note: nil, entries: [entry], alertsBacklog: !isBacklog))))
    guard let pending = try await store.archive.pendingArticles(limit: 1).first else {
      throw Missing()
    }
    return pending
  }

  private static func time(hoursLater hours: Double) -> Date {
    start.addingTimeInterval(hours * 3_600)
  }

  private func finish(
    _ pending: PendingArticle, _ claims: [Claim], at time: Date
  ) async throws -> [RaisedAlert] {
    let report = Report(
      pending,
      Extraction(language: "en", sentences: [], attributions: [], figures: [], claims: claims))
    let matches = report.isBacklog ? [] : settings.value.matches(of: report)
    let related = try await relater.findings(
      on: pending, report, repeatsMatter: matches.contains { $0.watch.isNewOnly }, at: time)
    let maker = AlertMaker(
      report: report, matches: matches,
      relations: settings.value.matches(of: related.evidence),
      repetitions: related.findings.repetitions, time: time)
    let before = try store.alerts(after: 0, limit: 99).count
    try await store.finish(
      pending, claims: claims, language: "en", findings: related.findings
    ) {
      maker.alerts(in: $0)
    }
    return try store.alerts(after: Int64(before), limit: 99).map {
      try JSONDecoder().decode(RaisedAlert.self, from: Data($0.line))
    }
  }

  /// Each line of a text as a claim in the outlet's own voice.
  static func statements(_ text: String) -> [Claim] {
    var start = 0
    return text.split(separator: "\n").map { line in
      let end = start + line.unicodeScalars.count
      defer { start = end + 1 }
      return Claim(kinds: [.statement], content: [Span(start, end)], confidence: 0.8)
    }
  }
}
