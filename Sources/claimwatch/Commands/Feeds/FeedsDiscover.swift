import Alerting
import ArgumentParser
import Configuration
import Curl
import Fetching
import Foundation
import News
import Pipeline

/// Looks for the feeds of a web page.
struct FeedsDiscover: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discover",
    abstract: "Find the feeds of a web page.",
    discussion: """
      Looks at the page's links to feeds, and where there are none, at the paths where feeds are wont
      to be; each is fetched once and read. Exits with 1 where there is no feed.

      Examples:
        claimwatch feeds discover https://wire-a.example/            shows what to paste
        claimwatch feeds discover wire-a.example --tag world --write
        claimwatch feeds discover wire-a.example --json | jq -r '.feeds[].url'
      """)

  @Argument(help: "The address of a page, or of a feed.")
  var url: String
  @Option(help: ArgumentHelp("A tag for the feeds; may be repeated.", valueName: "tag"))
  var tag: [String] = []
  @Flag(help: "One JSON object.")
  var json = false
  @Flag(help: "The address may be a loopback or private one.")
  var allowPrivate = false
  @OptionGroup var offer: OfferOption

  /// What `--json` prints.
  private struct Record: Encodable {
    let url: String
    let name: String?
    let feeds: [FoundFeed]
    let problems: [String]
  }

  func validate() throws {
    if json, offer.write { throw ValidationError("Either --json or --write.") }
  }

  func run() async throws {
    let configuration = try await offer.configuration()
    var settings = configuration.defaults
    settings.allowPrivate = settings.allowPrivate || allowPrivate
    let address = url.contains("://") ? url : "https://\(url)"
    let found = try await find(address, settings)
    if json {
      try StandardOutput.write(
        json: Record(
          url: address, name: found.pageName, feeds: found.feeds, problems: found.problems))
      if found.feeds.isEmpty { throw ExitCode(1) }
      return
    }
    for problem in found.problems { StandardError.write(problem) }
    guard !found.feeds.isEmpty else {
      StandardError.write("\(address): no feed found")
      throw ExitCode(1)
    }
    for feed in found.feeds { StandardError.write(Self.line(feed)) }
    let listed = found.feeds.map {
      ListedFeed(address: $0.url, name: $0.title ?? found.pageName ?? "", tags: tag)
    }
    try offer.make(
      configuration.additions(of: listed, from: address, settings: settings),
      defaults: configuration.defaults)
  }

  private func find(
    _ address: String, _ settings: FeedSettings
  ) async throws -> FeedFinder.Findings {
    let loop = try TransferLoop()
    let fetcher = Fetcher(loop: loop, clock: ContinuousClock(), date: { Date() })
    let progress = ProgressLine()
    let finder = FeedFinder(download: Downloader(fetcher), options: settings.fetchOptions) {
      progress.show("asking \($0.escapedForTerminal)")
    }
    defer { progress.clear() }
    return try await finder.feeds(at: address)
  }

  private static func line(_ feed: FoundFeed) -> String {
    let entries = feed.entries.of("entry", "entries")
    let newest = feed.newest.map { ", the newest of \($0.formatted(.iso8601))" } ?? ""
    return "found \(feed.url): \(feed.format.rawValue), \(entries)\(newest)"
  }
}
