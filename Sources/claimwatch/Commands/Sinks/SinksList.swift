import Alerting
import ArgumentParser
import Configuration
import Foundation
import Storage

/// Lists the sinks of the configuration with their states.
struct SinksList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the sinks with what waits, what was sent and what was given up.",
    discussion: """
      Examples:
        claimwatch sinks
        claimwatch sinks list --json | jq '.sinks[] | select(.dead > 0)'
      """)

  @Flag(help: "One JSON object.")
  var json = false
  @OptionGroup var configuration: ConfigurationOption

  func run() async throws {
    let configuration = try configuration.read()
    let sinks = try await SinkRecord.records(
      of: configuration.sinks, in: NewsArchive(path: configuration.database))
    if json { return try StandardOutput.write(json: ["sinks": sinks]) }
    guard !sinks.isEmpty else {
      StandardError.write("There are no sinks; alerts go to the log.")
      return
    }
    let text = SinkText(style: TerminalStyle(isOn: StandardOutput.showsColours), now: Date())
    try StandardOutput.write(sinks.flatMap(text.lines).joined(separator: "\n"))
  }
}
