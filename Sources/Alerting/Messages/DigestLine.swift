internal import News

/// Several alerts of one watch as one message.
package enum DigestLine {
  /// Of more alerts, the first ones are listed; the log and the database have all of them.
  package static let limit = 50

  /// Renders a digest.
  ///
  /// - Parameters:
  ///   - alerts: The alerts, in order; those that are longest past first.
  ///   - id: What stays the same where the delivery is repeated.
  /// - Returns: One JSON object and a newline, with the keys of an alert and with `alerts`; nil for
  ///   no alerts at all. The same for the same alerts: its time is that of the last one.
  package static func render(_ alerts: [LoggedAlert], id: String) -> [UInt8]? {
    guard let last = alerts.last else { return nil }
    let severities = alerts.compactMap { $0.severity.flatMap(Severity.init) }
    let severity = [Severity.critical, .warning].first(where: severities.contains) ?? .info
    let watch = last.watch
    var json = JSONWriter()
    json.object { json in
      json.field("seq", last.seq)
      json.field("id", id)
      json.field("time", last.time)
      json.field("kind", "digest")
      json.field("severity", severity.rawValue)
      json.field("watch", watch)
      json.field("title", "\(alerts.count) alerts" + (watch.map { " of watch \($0)" } ?? ""))
      json.field("count", alerts.count)
      json.field("alerts") { json in
        json.array(alerts.prefix(limit)) { $0.summary($1) }
      }
      json.field("why", "held back by the watch's quiet hours or its limit an hour")
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

extension JSONWriter {
  fileprivate mutating func summary(_ alert: LoggedAlert) {
    object { json in
      json.field("seq", alert.seq)
      json.field("id", alert.id)
      json.field("time", alert.time)
      json.field("kind", alert.kind)
      json.field("severity", alert.severity)
      json.field("title", alert.title?.shortened(to: 500))
      json.field("url", alert.claims?.lazy.compactMap(\.url).first.map { $0.shortened(to: 2_048) })
    }
  }
}
