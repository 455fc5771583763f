import Alerting
import ArgumentParser
import Configuration
import Foundation
import Storage

/// Shows the feeds, the queue and the last alert.
struct Status: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show each feed's state and next poll, the queue, and the last alert.",
    discussion: """
      Examples:
        claimwatch status
        claimwatch status --json | jq '.feeds[] | select(.state != "ok")'
      """)

  @Flag(help: "One JSON object.")
  var json = false
  @OptionGroup var configuration: ConfigurationOption

  func run() async throws {
    let archive = try NewsArchive(path: configuration.read().database)
    let status = StatusRecord(
      feeds: try await archive.watchedFeeds(), summary: try await archive.summary())
    if json {
      try StandardOutput.write(json: status)
    } else {
      let text = StatusText(style: TerminalStyle(isOn: StandardOutput.showsColours), now: Date())
      try StandardOutput.write(text.render(status))
    }
  }
}
