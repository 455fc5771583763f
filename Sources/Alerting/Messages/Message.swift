package import News

/// What a sink is told: an alert, a digest of several, or a test.
package struct Message: Hashable, Sendable {
  /// The same however often it is sent to one sink, and another for each sink.
  package let key: String
  /// One JSON object without a line break.
  package let json: [UInt8]
  /// The same, read.
  package let alert: LoggedAlert

  /// Makes a message of a line, or nil of what is no alert.
  ///
  /// - Parameters:
  ///   - line: A line as it stands in the log, or of `DigestLine` or `TestLine`.
  ///   - key: What tells a repeated delivery.
  package init?(line: [UInt8], key: String) {
    let json = line.last == UInt8(ascii: "\n") ? Array(line.dropLast()) : line
    guard let alert = LoggedAlert(line: json) else { return nil }
    self.key = key
    self.json = json
    self.alert = alert
  }

  /// One line for people.
  package var title: String { (alert.title ?? "").escapedForTerminal }

  /// How urgent it is, where that is known.
  package var severity: Severity { alert.severity.flatMap(Severity.init) ?? .info }

  /// The watch and the severity, for headlines.
  var label: String {
    let watch = alert.watch.map { " [\($0.escapedForTerminal)]" } ?? ""
    return "\(severity.rawValue) \((alert.kind ?? "").escapedForTerminal)\(watch)"
  }

  /// Where to read on: the first address of the evidence that is one of the web's.
  var link: String? {
    let claims = (alert.claims ?? []).compactMap(\.url)
    let summaries = (alert.alerts ?? []).compactMap(\.url)
    return (claims + summaries).lazy.compactMap(WebLink.safe).first
  }
}
