internal import Configuration
internal import Foundation
internal import Storage

/// Deletes what is past the ages of the configuration, some at a time.
struct RetentionRun: Sendable {
  /// What one step has done.
  struct Purge {
    let articles: Int
    /// Whether there may be more to delete.
    let isUnfinished: Bool
  }

  let store: NewsStore
  let settings: CurrentSettings
  let now: @Sendable () -> Date

  /// How many are deleted in one transaction, which keeps polls waiting.
  private static let articlesAtOnce = 100
  private static let alertsAtOnce = 1_000

  /// Takes one step.
  ///
  /// - Returns: What it has done.
  /// - Throws: What SQLite says.
  func purge() async throws -> Purge {
    let retention = settings.value.configuration.retention
    var articles = 0
    var alerts = 0
    if let age = retention.articles {
      articles = try await store.purgeArticles(
        before: now().addingTimeInterval(-(age / .seconds(1))), limit: Self.articlesAtOnce)
    }
    if let age = retention.alerts {
      alerts = try await store.purgeAlerts(
        before: now().addingTimeInterval(-(age / .seconds(1))), limit: Self.alertsAtOnce)
    }
    if articles + alerts > 0 { try await store.giveBackSpace() }
    return Purge(
      articles: articles,
      isUnfinished: articles == Self.articlesAtOnce || alerts == Self.alertsAtOnce)
  }
}
