import Alerting
import ArgumentParser
import Configuration
import Foundation
import News
import Storage

/// Searches the claims of all articles.
struct Claims: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Search who said what.",
    discussion: """
      Words are found in claims, sources and roles, with their inflections. All must occur; "exact
      words", prefix*, AND, OR, NOT and NEAR() work as in SQLite's FTS5.

      Examples:
        claimwatch claims reservists
        claimwatch claims '"called up" OR mobilis*' --since 7d
        claimwatch claims --speaker Shoigu --kind direct --json
        claimwatch claims --figure reservists --on 2026-11-20
      """)

  @Argument(help: "Words to look for; none: the newest claims.")
  var query: [String] = []
  @Option(help: "Only claims whose speaker or source has this name, in any spelling.")
  var speaker: String?
  @Option(help: ArgumentHelp("Only claims of this kind.", valueName: "kind"))
  var kind: ClaimKind?
  @Option(help: "Only claims of this outlet (its key, such as wire-a.example).")
  var outlet: String?
  @Option(help: "Only articles first seen since then: 2026-11-20, an RFC 3339 time, 36h or 7d.")
  var since: Day?
  @Option(help: ArgumentHelp("Only claims with a figure of this unit or noun.", valueName: "unit"))
  var figure: String?
  @Option(help: ArgumentHelp("Only claims that speak of this day (2026-11-20).", valueName: "day"))
  var on: Day?
  @OptionGroup var page: PageOption
  @Flag(help: "One JSON object a line.")
  var json = false
  @OptionGroup var configuration: ConfigurationOption

  func run() async throws {
    let archive = try NewsArchive(path: configuration.read().database)
    let found = try await archive.claims(
      matching: ClaimQuery(
        words: query.isEmpty ? nil : query.joined(separator: " "), speaker: speaker, kind: kind,
        outlet: outlet, since: since?.date(at: Date()), unit: figure,
        about: on?.day(at: Date()), limit: page.limit, offset: page.offset))
    if json {
      for claim in found { try StandardOutput.write(json: ClaimRecord(claim), isPretty: false) }
      return
    }
    guard !found.isEmpty else {
      StandardError.write("No claim matches.")
      return
    }
    let text = ClaimText(style: TerminalStyle(isOn: StandardOutput.showsColours))
    try StandardOutput.write(found.map(text.lines).joined(separator: "\n\n"))
  }
}

extension ClaimKind: ExpressibleByArgument {}
