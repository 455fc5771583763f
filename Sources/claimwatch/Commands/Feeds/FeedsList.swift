import Alerting
import ArgumentParser
import Configuration
import Foundation
import Storage

/// Lists the feeds of the configuration.
struct FeedsList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the feeds of the configuration and of its lists.",
    discussion: """
      The state is that of the daemon's last poll; `claimwatch status` tells more of it.

      Examples:
        claimwatch feeds list
        claimwatch feeds list --tag world
        claimwatch feeds list --json | jq -r '.feeds[].url'
      """)

  @Option(help: ArgumentHelp("Only feeds with this tag.", valueName: "tag"))
  var tag: String?
  @Flag(help: "One JSON object.")
  var json = false
  @OptionGroup var configuration: ConfigurationOption

  func run() async throws {
    let configuration = try await configuration.readWithLists()
    let states = try await Self.states(in: configuration.database)
    let feeds = configuration.feeds
      .filter { feed in tag.map { feed.tags.contains($0) } ?? true }
      .map { ListedFeedRecord($0, state: states[$0.name]) }
    if json {
      return try StandardOutput.write(json: ["feeds": feeds])
    }
    guard !feeds.isEmpty else {
      StandardError.write(tag.map { "No feed has the tag \($0)." } ?? "There are no feeds.")
      return
    }
    let text = ListedFeedText(style: TerminalStyle(isOn: StandardOutput.showsColours))
    try StandardOutput.write(feeds.map(text.lines).joined(separator: "\n"))
  }

  /// The states of the feeds, by name; none where there is no database yet.
  private static func states(in database: String) async throws -> [String: FeedState] {
    guard FileManager.default.fileExists(atPath: database) else { return [:] }
    let feeds = try await NewsArchive(path: database).watchedFeeds()
    return Dictionary(feeds.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
