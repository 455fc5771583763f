import Alerting
import ArgumentParser
import Configuration
import Storage

/// Prints alerts from the database, which keeps them also when the log was cut or deleted.
struct Alerts: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print alerts from the database, from any number on.",
    discussion: """
      Numbers have no gaps: a script that keeps the last one it saw misses nothing.

      Examples:
        claimwatch alerts --since-seq 184
        claimwatch alerts --since-seq 184 --json | jq .title
      """)

  @Option(help: "Only alerts after this number.")
  var sinceSeq: Int64 = 0
  @Option(name: .shortAndLong, help: "At most this many; absent: all.")
  var limit: Int?
  @Flag(help: "The lines as they stand in the log: one JSON object each.")
  var json = false
  @OptionGroup var configuration: ConfigurationOption

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is at least 1.") }
  }

  /// How many alerts are in memory at once.
  private static let batch = 500

  func run() async throws {
    let archive = try NewsArchive(path: configuration.read().database)
    let text = AlertText(usesColour: StandardOutput.showsColours)
    var last = sinceSeq
    var left = limit ?? .max
    while left > 0 {
      let alerts = try await archive.alerts(after: last, limit: min(left, Self.batch))
      for alert in alerts {
        if json {
          try StandardOutput.write(bytes: alert.line)
        } else {
          try StandardOutput.write(bytes: Array(text.render(alert.line).utf8))
        }
      }
      guard let newest = alerts.last else { return }
      last = newest.seq
      left -= alerts.count
    }
  }
}
