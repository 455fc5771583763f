/// A place beside the log that alerts go to.
package struct SinkConfiguration: Hashable, Sendable {
  /// Of which kind it is, and where.
  package enum Destination: Hashable, Sendable {
    case webhook(WebhookSettings)
    case email(EmailSettings)
    /// systemd's journal.
    case journal
    /// A program with its arguments, and how long it may take.
    case command([String], limit: Duration)
    /// An Atom feed: the absolute path of its file, and how many alerts it holds.
    case atom(path: String, entries: Int)
  }

  /// Unique among the sinks; watches name it.
  package let name: String
  package let destination: Destination
  /// Whether alerts on feeds, which no watch raises, go there, too.
  package let takesFeedAlerts: Bool
}

extension SinkConfiguration {
  /// The word for its kind in the configuration.
  package var kind: String {
    switch destination {
    case .webhook: SinkKind.webhook.rawValue
    case .email: SinkKind.email.rawValue
    case .journal: SinkKind.journal.rawValue
    case .command: SinkKind.command.rawValue
    case .atom: SinkKind.atom.rawValue
    }
  }
}
