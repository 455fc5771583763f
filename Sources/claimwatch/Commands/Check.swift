import Alerting
import ArgumentParser
import Configuration
import Pipeline

/// Validates the configuration without running.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the configuration; every error is shown with its file, line and column.",
    discussion: """
      Exits with 0 when `run` would accept the configuration, and with 2 otherwise. With --fetch,
      every feed is asked for once and read; then the status is 1 where a feed failed.

      Examples:
        claimwatch check --config Config/claimwatch.yaml
        claimwatch check --fetch
        claimwatch check --fetch --feed "Wire A" --entries 50
        claimwatch check --fetch --json | jq '.feeds[] | select(.ok | not) | .name'
      """)

  @Flag(help: "Try every feed, and show what it gives and what would be alerted.")
  var fetch = false
  @Option(help: ArgumentHelp("Try only this feed; may be repeated.", valueName: "name"))
  var feed: [String] = []
  @Option(
    help: ArgumentHelp(
      "How many of each feed's first entries to hold against the watches.", valueName: "count"))
  var entries = 10
  @Flag(help: "One JSON object.")
  var json = false
  @OptionGroup var configuration: ConfigurationOption

  /// What `--json` prints.
  private struct Record: Encodable {
    let feeds: [TrialRecord]
  }

  func validate() throws {
    guard fetch || feed.isEmpty && !json else {
      throw ValidationError("--feed and --json go with --fetch.")
    }
    guard entries >= 0 else { throw ValidationError("--entries is at least 0.") }
  }

  func run() async throws {
    let checked = try await configuration.readWithLists()
    let extractor = try DataFiles().extractor()
    for warning in checked.warnings { StandardError.write("\(warning)") }
    guard fetch else {
      let feeds = checked.feeds.count.of("feed")
      let watches = checked.watches.count.of("watch", "watches")
      return try StandardOutput.write(
        "\(configuration.config): \(feeds), \(watches): all right")
    }
    let feeds = try wanted(of: checked.feeds)
    let trials = FeedTrials(
      settings: Settings(checked), extractor: extractor, alertedEntries: entries)
    let records = try await show(feeds, trials)
    let failed = records.count { !$0.ok }
    if json {
      try StandardOutput.write(json: Record(feeds: records))
    } else {
      try StandardOutput.write("\(records.count - failed) of \(records.count) feeds read")
    }
    guard failed == 0 else { throw ExitCode(1) }
  }

  private func wanted(of feeds: [FeedConfiguration]) throws -> [FeedConfiguration] {
    if let missing = feed.first(where: { name in !feeds.contains { $0.name == name } }) {
      throw ValidationError("There is no feed \(missing).")
    }
    return feed.isEmpty ? feeds : feeds.filter { feed.contains($0.name) }
  }

  /// Tries the feeds, and shows each to people as soon as its turn has come.
  private func show(
    _ feeds: [FeedConfiguration], _ trials: FeedTrials
  ) async throws -> [TrialRecord] {
    let text = TrialText(style: TerminalStyle(isOn: StandardOutput.showsColours))
    let progress = ProgressLine()
    var records: [TrialRecord] = []
    progress.show("0 of \(feeds.count) feeds tried")
    try await trials.run(
      feeds, progress: { progress.show("\($0) of \(feeds.count) feeds tried") },
      body: { record in
        records.append(record)
        guard !json else { return }
        progress.clear()
        try StandardOutput.write(text.lines(record))
      })
    progress.clear()
    return records
  }
}
