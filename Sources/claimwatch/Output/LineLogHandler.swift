import Alerting
import Foundation
import Logging

/// Writes log lines to standard error: with syslog priorities for the journal, with times for people.
///
/// What feeds say comes in as metadata, and can't break a line or drive a terminal.
struct LineLogHandler: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level
  private let isForJournal: Bool
  private let now: @Sendable () -> Date

  /// Writes lines of at least `level`.
  ///
  /// - Parameters:
  ///   - level: The least level that is written.
  ///   - environment: `JOURNAL_STREAM` says that systemd's journal reads standard error.
  ///   - now: The time to print.
  init(
    level: Logger.Level, environment: [String: String],
    now: @escaping @Sendable () -> Date = { Date() }
  ) {
    logLevel = level
    isForJournal = environment["JOURNAL_STREAM"] != nil
    self.now = now
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let line = line(event.level, "\(event.message)", event.metadata ?? [:])
    // Nobody is left to be told that standard error is closed.
    try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
  }

  /// The line without its line break.
  func line(
    _ level: Logger.Level, _ message: String, _ metadata: Logger.Metadata
  ) -> String {
    let fields = self.metadata.merging(metadata) { _, event in event }
      .sorted { $0.key < $1.key }
      .map { " \($0.key)=\(Self.quoted(("\($0.value)").escapedForTerminal))" }
      .joined()
    let start =
      isForJournal
      ? "<\(level.syslogPriority)>"
      : "\(now().formatted(.iso8601)) \(level.rawValue): "
    return start + message.escapedForTerminal + fields
  }

  private static func quoted(_ value: String) -> String {
    guard value.contains(where: { $0 == " " || $0 == "\"" || $0 == "=" }) || value.isEmpty else {
      return value
    }
    return "\"" + value.replacing("\"", with: "\\\"") + "\""
  }
}

extension Logger.Level {
  /// The priority of syslog(3) that systemd reads from a line's prefix (sd-daemon(3)).
  fileprivate var syslogPriority: Int {
    switch self {
    case .trace, .debug: 7
    case .info: 6
    case .notice: 5
    case .warning: 4
    case .error: 3
    case .critical: 2
    }
  }
}
