import Alerting
import ArgumentParser
import Configuration
import Deduplication
import Pipeline
import Storage

/// Tells what became of an article.
struct Why: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "What became of an article: fetched, duplicate, story, claims, which watch matched.",
    discussion: """
      Takes the address of an article, or the id that its feed gives it. Exits with 1 where no
      feed has brought it.

      Example:
        claimwatch why https://wire-a.example/2026/dam
      """)

  @Argument(help: "The article's address or id.")
  var url: String
  @Flag(help: "One JSON object for each article that is known by it.")
  var json = false
  @OptionGroup var configuration: ConfigurationOption

  func run() async throws {
    let settings = Settings(try await configuration.readWithLists())
    let archive = try NewsArchive(path: settings.configuration.database)
    let histories = try await archive.history(
      ofURL: url, canonicalURL: CanonicalURL(url)?.description)
    guard !histories.isEmpty else {
      StandardError.write("No feed has brought \(url).")
      throw ExitCode(1)
    }
    let text = HistoryText(style: TerminalStyle(isOn: StandardOutput.showsColours))
    for history in histories {
      let standing = try await ArticleStanding.find(history.article, in: archive)
      let record = HistoryRecord(history, standing, settings: settings)
      if json {
        try StandardOutput.write(json: record)
      } else {
        try StandardOutput.write(text.render(record))
      }
    }
  }
}
