import ArgumentParser
import Configuration
import FeedParsing
import Foundation
import News
import Pipeline

/// Writes the feeds as OPML.
struct FeedsExport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the feeds as OPML, for other feed readers.",
    discussion: """
      Names, addresses and tags are written; a feed lies in the folder of its first tag.

      Example:
        claimwatch feeds export > feeds.opml
      """)

  @OptionGroup var configuration: ConfigurationOption

  func run() async throws {
    let feeds = try await configuration.readWithLists().feeds.map {
      ListedFeed(address: $0.location.text, name: $0.name, tags: $0.tags.sorted())
    }
    try StandardOutput.write(
      bytes: OutlineWriter.bytes(of: feeds, title: "Feeds of Claimwatch", date: Date()))
  }
}
