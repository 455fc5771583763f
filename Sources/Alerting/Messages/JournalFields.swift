internal import News

/// A message as an entry of systemd's journal.
package enum JournalFields {
  /// Finds all alerts: `journalctl MESSAGE_ID=…` (made with `journalctl --new-id128`).
  package static let messageID = "5f0a6bd1c1a94d4aa1c6f0d2a3e87b14"

  /// Renders a message.
  ///
  /// - Parameter message: What happened.
  /// - Returns: Names and values, in order (systemd.journal-fields(7)).
  package static func render(_ message: Message) -> [(name: String, value: String)] {
    let alert = message.alert
    var fields = [
      ("MESSAGE", message.title), ("MESSAGE_ID", messageID),
      ("PRIORITY", String(message.severity.syslogPriority)), ("SYSLOG_IDENTIFIER", "claimwatch"),
      ("CLAIMWATCH_SEQ", String(alert.seq)), ("CLAIMWATCH_KEY", message.key),
    ]
    if let id = alert.id { fields.append(("CLAIMWATCH_ID", id)) }
    if let kind = alert.kind { fields.append(("CLAIMWATCH_KIND", kind)) }
    if let watch = alert.watch { fields.append(("CLAIMWATCH_WATCH", watch)) }
    if let link = message.link { fields.append(("CLAIMWATCH_URL", link)) }
    return fields
  }
}

extension Severity {
  /// The levels of syslog (RFC 5424 section 6.2.1).
  fileprivate var syslogPriority: Int {
    switch self {
    case .info: 6
    case .warning: 4
    case .critical: 2
    }
  }
}
