import Configuration
import Foundation
import Pipeline
import Storage

/// Tells the database which feeds are watched: those of the configuration, and those of its lists.
struct FeedRegister {
  let store: NewsStore

  /// Brings the stored feeds in line with a configuration.
  ///
  /// - Parameters:
  ///   - configuration: What the configuration file says.
  ///   - resumesStopped: Whether this is the user's act that stopped feeds, and sinks that are left
  ///     alone for a while, wait for.
  ///   - now: The time.
  /// - Returns: The configuration with the feeds of its lists.
  /// - Throws: `ConfigurationErrors` for lists that could never be read, or what SQLite says; then
  ///   all feeds are watched as before.
  func register(
    _ configuration: Configuration, resumingStopped resumesStopped: Bool, at now: Date
  ) async throws -> LoadedLists {
    let archive = store.archive
    let loader = FeedListLoader { try await archive.lastContent(ofList: $0) }
    let loaded = try await loader.load(configuration)
    try await store.watch(
      loaded.configuration.watchedFeeds, resumingStopped: resumesStopped)
    try await store.save(lists: loaded.records, at: now)
    if resumesStopped {
      try await store.resumeDeliveries(
        to: loaded.configuration.sinks.map(\.name), at: now)
    }
    return loaded
  }
}

extension Configuration {
  /// The feeds as the database knows them.
  var watchedFeeds: [WatchedFeed] {
    feeds.map { WatchedFeed(name: $0.name, location: $0.location.text) }
  }
}
