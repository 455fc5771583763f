import Alerting
import ArgumentParser
import Configuration
import Foundation
import Storage

/// Lists the stories.
struct Stories: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the stories: articles on one event, those first that were added to last.",
    discussion: """
      "independent" counts the outlets that neither copy, quote nor belong to each other.

      Examples:
        claimwatch stories --since 2d
        claimwatch stories --outlets 3 --json
      """)

  @Option(help: "Only stories that so many outlets tell, at least.")
  var outlets = 1
  @Option(help: "Only stories with an article since then: 2026-11-20, an RFC 3339 time, 36h or 7d.")
  var since: Day?
  @OptionGroup var page: PageOption
  @Flag(help: "One JSON object a line.")
  var json = false
  @OptionGroup var configuration: ConfigurationOption

  func validate() throws {
    guard outlets > 0 else { throw ValidationError("--outlets is at least 1.") }
  }

  func run() async throws {
    let archive = try NewsArchive(path: configuration.read().database)
    let stories = try await archive.stories(
      outlets: outlets, since: since?.date(at: Date()), limit: page.limit, offset: page.offset)
    if json {
      for story in stories {
        try StandardOutput.write(json: StorySummaryRecord(story), isPretty: false)
      }
      return
    }
    guard !stories.isEmpty else {
      StandardError.write("There is no such story.")
      return
    }
    let text = StoryText(style: TerminalStyle(isOn: StandardOutput.showsColours))
    try StandardOutput.write(
      stories.map { text.line(StorySummaryRecord($0)) }.joined(separator: "\n"))
  }
}
