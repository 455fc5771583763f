import ArgumentParser
import Configuration

/// Validates the configuration without running.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the configuration; every error is shown with its file, line and column.",
    discussion: """
      Exits with 0 when `run` would accept the configuration, and with 2 otherwise.

      Example:
        claimwatch check --config Config/claimwatch.yaml
      """)

  @OptionGroup var configuration: ConfigurationOption

  func run() async throws {
    let checked = try configuration.read()
    for warning in checked.warnings { StandardError.write("\(warning)") }
    let feeds = checked.feeds.count == 1 ? "1 feed" : "\(checked.feeds.count) feeds"
    let watches = checked.watches.count == 1 ? "1 watch" : "\(checked.watches.count) watches"
    try StandardOutput.write("\(configuration.config): \(feeds), \(watches): all right")
  }
}
