import Alerting
import ArgumentParser
import Configuration
import Foundation
import Storage

/// Shows the feeds, the queue and the last alert.
struct Status: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show each feed's state and next poll, the sinks, the queue, and the last alert.",
    discussion: """
      Feeds that need you come first; of more than 40 feeds, only these are listed.

      Examples:
        claimwatch status
        claimwatch status --feed "Wire A"
        claimwatch status --json | jq '.feeds[] | select(.state != "ok")'
      """)

  @Flag(help: "List all feeds, however many they are.")
  var all = false
  @Option(help: ArgumentHelp("Only this feed; may be repeated.", valueName: "name"))
  var feed: [String] = []

  @Flag(help: "One JSON object.")
  var json = false
  @OptionGroup var configuration: ConfigurationOption

  func run() async throws {
    let configuration = try configuration.read()
    let archive = try NewsArchive(path: configuration.database)
    let feeds = try await archive.watchedFeeds().filter { feed.isEmpty || feed.contains($0.name) }
    if let missing = feed.first(where: { name in !feeds.contains { $0.name == name } }) {
      StandardError.write("There is no feed \(missing).")
      throw ExitCode(1)
    }
    let status = StatusRecord(
      feeds: feeds, lists: try await archive.feedLists(),
      sinks: try await SinkRecord.records(of: configuration.sinks, in: archive),
      summary: try await archive.summary())
    if json { return try StandardOutput.write(json: status) }
    let text = StatusText(
      style: TerminalStyle(isOn: StandardOutput.showsColours), now: Date(), showsAll: all)
    try StandardOutput.write(feed.isEmpty ? text.render(status) : text.render(status.feeds))
  }
}
