import ArgumentParser
import Configuration
import FeedParsing
import Foundation
import News
import Pipeline

/// Reads an OPML file of another feed reader.
struct FeedsImport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take over the feeds of an OPML file, as other feed readers export them.",
    discussion: """
      Folders and categories become tags. Feeds that are watched already are left out, and names that
      occur twice are made unique. To follow a list that changes, name it in the configuration under
      opml: instead.

      Examples:
        claimwatch feeds import subscriptions.opml            shows what to paste
        claimwatch feeds import subscriptions.opml --write    appends it
      """)

  @Argument(
    help: ArgumentHelp("An OPML file, or - for standard input.", valueName: "file"),
    completion: .file(extensions: ["opml", "xml"]))
  var file: String
  @OptionGroup var offer: OfferOption

  func run() async throws {
    let progress = ProgressLine()
    progress.show("reading \(file)")
    let bytes = try await InputReader.files.read(file).bytes
    let outline: FeedOutline
    do {
      outline = try FeedOutline(reading: bytes)
    } catch {
      throw UnreadableInput(input: file, reason: "\(error)")
    }
    if let flaw = outline.flaw {
      StandardError.write("\(file):\(flaw.line): warning: \(flaw.reason)")
    }
    let configuration = try await offer.configuration()
    progress.show("comparing \(outline.feeds.count) feeds")
    let additions = configuration.additions(of: outline.feeds, from: file)
    progress.clear()
    try offer.make(additions, defaults: configuration.defaults)
  }
}
