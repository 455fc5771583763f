import Configuration
import Foundation
import Logging
import News
import Pipeline
import Storage

/// A database that is filled as the daemon fills it.
struct StoredRun {
  private let store: NewsStore
  private let settings: CurrentSettings
  private let feed: FeedID
  private let current: ArticleRelater
  private static let location = "https://wire.example/feed"

  struct Missing: Error {}

  /// Makes a database with one feed.
  ///
  /// - Parameter database: Its file.
  /// - Throws: What SQLite says.
  init(database: String) async throws {
    store = try NewsStore(path: database)
    let text = """
      database: d
      log: l
      feeds: [{name: Wire, url: "\(Self.location)"}]
      """
    let configuration = try ConfigurationReader().read(text: text, file: "claimwatch.yaml")
    settings = CurrentSettings(Settings(configuration))
    try await store.watch([WatchedFeed(name: "Wire", location: Self.location)])
    guard let watched = try await store.archive.watchedFeeds().first else { throw Missing() }
    feed = watched.id
    current = ArticleRelater(
      archive: store.archive, settings: settings, logger: Logger(label: "relating"))
  }

  /// Another relater, as after a restart.
  func relater() -> ArticleRelater {
    ArticleRelater(archive: store.archive, settings: settings, logger: Logger(label: "relating"))
  }

  /// Brings articles.
  ///
  /// - Parameter entries: The articles.
  /// - Throws: What SQLite says.
  func poll(_ entries: [ReadEntry]) async throws {
    try await store.save(
      PollRecord(
        feed: feed, location: Self.location, time: Date(timeIntervalSince1970: 1_790_000_000),
        nextPoll: nil, validators: nil,
        outcome: .read(
          FeedReading(
            title: "Wire", bodyHash: "b", note: nil, entries: entries, alertsBacklog: true))))
  }

  /// Reads and stores all articles that wait.
  ///
  /// - Parameter read: Finds the claims of an article, and what they have to do with earlier ones.
  /// - Throws: What SQLite says.
  func readAll(
    _ read: (PendingArticle, ArticleRelater) async throws -> ([Claim], ArticleFindings)
  ) async throws {
    while case let batch = try await store.archive.pendingArticles(limit: 100), !batch.isEmpty {
      for pending in batch {
        let (claims, findings) = try await read(pending, current)
        try await store.finish(pending, claims: claims, findings: findings) { _ in [] }
      }
    }
  }
}
