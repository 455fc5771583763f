/// In which form a webhook is told of an alert.
package enum WebhookTemplate: String, Hashable, Sendable, CaseIterable {
  /// The line of the log as it stands.
  case json
  /// An incoming webhook of Slack's.
  case slack
  /// An incoming webhook of Mattermost's.
  case mattermost
  /// A message in a room of Matrix (client-server API, version 3).
  case matrix
  /// A message to a topic of ntfy.
  case ntfy
}
