import Alerting
import ArgumentParser
import Configuration
import Foundation
import Storage

/// Lists who speaks in the articles.
struct Speakers: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List who speaks: names, roles, how many claims, and when last.",
    discussion: """
      A speaker is one person or body over all articles: spellings (Zelensky, Zelenskiy), titles and
      initials are joined, namesakes of other roles kept apart. Claims of unnamed sources ("two
      officials"), of documents, and of several speakers at once belong to no speaker.

      Examples:
        claimwatch speakers                                who spoke last
        claimwatch speakers zelensky                       in any spelling
        claimwatch speakers --sort claims --since 30d      who is quoted most
        claimwatch speakers --outlet wire-a.example --json | jq .variants
      """)

  @Argument(help: "A name, in any spelling; none: all speakers.")
  var name: [String] = []
  @Option(help: "Only whom this outlet quotes (its key, such as wire-a.example).")
  var outlet: String?
  @Option(help: "Only who was heard since then: 2026-11-20, an RFC 3339 time, 36h or 7d.")
  var since: Day?
  @Option(help: ArgumentHelp("What comes first: who spoke last (recent), or most (claims)."))
  var sort = SpeakerQuery.Order.recent
  @OptionGroup var page: PageOption
  @Flag(help: "One JSON object a line.")
  var json = false
  @OptionGroup var configuration: ConfigurationOption

  func run() async throws {
    let archive = try NewsArchive(path: configuration.read().database)
    let found = try await archive.speakers(
      matching: SpeakerQuery(
        name: name.isEmpty ? nil : name.joined(separator: " "), outlet: outlet,
        since: since?.date(at: Date()), order: sort, limit: page.limit, offset: page.offset))
    if json {
      for speaker in found {
        try StandardOutput.write(json: SpeakerRecord(speaker), isPretty: false)
      }
      return
    }
    guard !found.isEmpty else {
      StandardError.write("No speaker matches.")
      return
    }
    let text = SpeakerText(style: TerminalStyle(isOn: StandardOutput.showsColours))
    try StandardOutput.write(found.map(text.lines).joined(separator: "\n\n"))
  }
}

extension SpeakerQuery.Order: ExpressibleByArgument {}
