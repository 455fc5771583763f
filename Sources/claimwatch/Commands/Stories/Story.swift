import Alerting
import ArgumentParser
import Configuration
import Foundation
import News
import Storage

/// Shows a story.
struct Story: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show a story: who told it when, what they claim, how their claims go together.",
    discussion: """
      The number of a story is shown by `stories`, `why` and alerts. Where two \
      stories turned out to be one, either number shows it. Exits with 1 where \
      there is none of this number.

      Example:
        claimwatch story 31
      """)

  @Argument(help: "The story's number.")
  var id: Int64
  @Flag(help: "One JSON object.")
  var json = false
  @OptionGroup var configuration: ConfigurationOption

  func run() async throws {
    let archive = try NewsArchive(path: configuration.read().database)
    guard let story = try await archive.story(StoryID(rawValue: id)) else {
      StandardError.write("There is no story \(id).")
      throw ExitCode(1)
    }
    let record = StoryRecord(story)
    if json {
      try StandardOutput.write(json: record)
    } else {
      let text = StoryText(style: TerminalStyle(isOn: StandardOutput.showsColours))
      try StandardOutput.write(text.render(record))
    }
  }
}
