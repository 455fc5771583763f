import Configuration
import Curl
import Pipeline
import Storage

/// A feed of the configuration as `claimwatch feeds list --json` prints it.
struct ListedFeedRecord: Encodable {
  let name: String
  let url: String
  let outlet: String?
  let tags: [String]
  /// As the configuration has it: "1h30m", or "adaptive".
  let interval: String
  let state: FeedRecord.State

  /// Describes a feed.
  ///
  /// - Parameters:
  ///   - feed: The feed.
  ///   - state: What its polls have shown; nil before the first.
  init(_ feed: FeedConfiguration, state: FeedState?) {
    name = feed.name
    url = feed.location.text.maskingCredentials()
    outlet = feed.outlet
    tags = feed.tags.sorted()
    interval = feed.settings.isIntervalAdaptive ? "adaptive" : feed.settings.interval.written
    self.state = state.map(FeedRecord.State.init) ?? .new
  }
}
