package import Alerting
package import Configuration
internal import Fetching
package import News
internal import Storage

/// The configuration in force, with what is made of it once.
package struct Settings: Sendable {
  package let configuration: Configuration
  /// The watches in force.
  let watches: [Watch]
  package let matcher: WatchMatcher
  /// How many hosts the feeds live on.
  package let hostCount: Int
  /// The sinks that alerts on feeds go to.
  package let feedAlertSinks: [String]
  private let feeds: [String: FeedConfiguration]
  private let sinks: [String: SinkConfiguration]

  /// Prepares a configuration for work.
  ///
  /// - Parameters:
  ///   - configuration: One that was read without an error.
  ///   - watch: The only watch of interest; nil: all of them are.
  package init(_ configuration: Configuration, only watch: Watch? = nil) {
    self.configuration = configuration
    watches = watch.map { [$0] } ?? configuration.watches
    matcher = WatchMatcher(watches, keys: NameKeys.init(joining:))
    feeds = Dictionary(
      configuration.feeds.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    feedAlertSinks = configuration.sinks.filter(\.takesFeedAlerts).map(\.name)
    sinks = Dictionary(
      configuration.sinks.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    hostCount = Set(configuration.feeds.compactMap(\.host)).count
  }

  /// A feed by its name.
  ///
  /// - Parameter name: The feed's name.
  /// - Returns: Nil where the configuration no longer names it.
  package func feed(named name: String) -> FeedConfiguration? { feeds[name] }

  /// A sink by its name.
  ///
  /// - Parameter name: The sink's name.
  /// - Returns: Nil where the configuration no longer names it.
  package func sink(named name: String) -> SinkConfiguration? { sinks[name] }
}

extension FeedConfiguration {
  /// The host that the feed lives on; nil for a local file.
  fileprivate var host: String? {
    guard case .http(let url) = location else { return nil }
    return HostName.of(url)
  }
}
