import Alerting
import ArgumentParser
import Configuration
import Foundation
import News
import Pipeline
import Storage

/// Tries a watch on the stored articles.
struct WatchTest: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "What a watch would have raised on stored articles, with counts per day.",
    discussion: """
      Takes the watch from the configuration, which the daemon need not have read yet, and only
      reads from the database. Decides as the daemon does: an article raises one alert at most,
      none for what its feed held when it was first seen, and, but with new_only: false, none
      that tells nothing new in its story; these are counted apart. A watch that waits for
      relations is tried on those that were found.

      Also tells which condition kept the others out: of the claim that came closest, the first
      condition that it failed.

      Examples:
        claimwatch watch test mobilisation
        claimwatch watch test mobilisation --since 7d --config draft.yaml
        claimwatch watch test mobilisation --limit 1000 --json | jq '.alerts[].why'

      Exits with 0 also where it would have raised nothing, with 2 where there is no such watch.
      """)

  @Argument(help: "The name of the watch.")
  var name: String
  @Option(help: "Only articles seen since then: 2026-11-20, an RFC 3339 time, 36h or 7d.")
  var since: Day?
  @Option(name: .shortAndLong, help: "Show at most this many alerts, the newest.")
  var limit = 20
  @Flag(help: "One JSON object.")
  var json = false
  @OptionGroup var configuration: ConfigurationOption

  /// How many articles or relations are in memory at once.
  private static let batch = 100

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("--limit is at least 0.") }
  }

  func run() async throws {
    let settings = Settings(try await configuration.readWithLists())
    let watches = settings.configuration.watches
    guard let watch = watches.first(where: { $0.name == name }) else {
      let names = watches.map(\.name).joined(separator: ", ")
      throw ValidationError(
        "There is no watch \(name); there are: \(names.isEmpty ? "none" : names)")
    }
    let archive = try NewsArchive(path: settings.configuration.database)
    let record = try await trial(of: watch, in: archive, settings.configuration)
    if json { return try StandardOutput.write(json: record) }
    let text = WatchTrialText(style: TerminalStyle(isOn: StandardOutput.showsColours))
    try StandardOutput.write(text.render(record))
  }

  private func trial(
    of watch: Watch, in archive: NewsArchive, _ configuration: Configuration
  ) async throws -> WatchTrialRecord {
    let since = since?.date(at: Date())
    var replay = WatchReplay(watch, configuration: configuration, archive: archive, since: since)
    let total = try await replay.count()
    var trial = WatchTrial { $0.formatted(.iso8601.year().month().day()) }
    var newest = NewestNews(limit: limit)
    let progress = ProgressLine()
    defer { progress.clear() }
    while case let tried = try await replay.next(Self.batch), !tried.isEmpty {
      for news in tried {
        trial.add(news)
        newest.add(news)
      }
      let unit = watch.relations.isEmpty ? "articles" : "relations"
      progress.show("\(trial.triedCount) of \(total) \(unit), \(trial.alertCount) alerts")
    }
    return WatchTrialRecord(watch, trial, newest.news, since: since)
  }
}
