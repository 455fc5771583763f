import ArgumentParser
import Configuration
import Foundation

/// What becomes of the feeds that a command has found: they are printed, or appended.
struct OfferOption: ParsableArguments {
  @Flag(help: "Append the feeds to the configuration instead of printing them.")
  var write = false
  @OptionGroup var option: ConfigurationOption

  /// Reads the configuration that the feeds are meant for.
  ///
  /// - Returns: Where they are only printed, an empty one if there is none.
  /// - Throws: All that is wrong with it.
  func configuration() async throws -> Configuration {
    guard write || FileManager.default.fileExists(atPath: option.config) else {
      return try ConfigurationReader().read(
        text: "database: claimwatch.db\nlog: alerts.jsonl\n", file: option.config)
    }
    return try await option.readWithLists()
  }

  /// Prints feeds to be pasted, or appends them; people are told what was left out, and why.
  ///
  /// - Parameters:
  ///   - additions: The feeds.
  ///   - defaults: What they need not say.
  /// - Throws: Why the configuration can't be changed; then it is as before.
  func make(_ additions: FeedAdditions, defaults: FeedSettings) throws {
    for problem in additions.problems { StandardError.write("\(problem)") }
    if additions.knownCount > 0 {
      StandardError.write("\(additions.knownCount.of("feed")) watched already or listed twice")
    }
    guard !additions.feeds.isEmpty else {
      StandardError.write("No feed is new.")
      return
    }
    guard write else {
      let lines = ["feeds:"] + FeedLines(defaults: defaults).lines(of: additions.feeds)
      return try StandardOutput.write(lines.joined(separator: "\n"))
    }
    let bytes = try ConfigurationReader().contents(
      ofFileAt: option.config, adding: additions.feeds)
    try FileReplacement(ofFileAt: option.config).replace(with: bytes)
    try StandardOutput.write(
      "\(additions.feeds.count.of("feed")) added to \(option.config); a reload puts them in force")
  }
}
