import ArgumentParser
import Configuration
import Foundation
import News
import Storage

/// Prints all that the database holds, for other programs.
struct Export: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print articles, relations and alerts as JSON Lines.",
    discussion: """
      Articles come with their texts and claims. The daemon may be running: what it stores
      meanwhile may be in it or not.

      Examples:
        claimwatch export > news.jsonl
        claimwatch export --since 7d alerts | jq .alert.title
      """)

  /// What there is to print.
  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case articles, relations, alerts
  }

  @Argument(help: "Any of articles, relations, alerts; absent: all.")
  var kinds: [Kind] = []
  @Option(help: "Only what came since then: 2026-11-20, an RFC 3339 time, 36h or 7d.")
  var since: Day?
  @OptionGroup var configuration: ConfigurationOption

  /// How many are in memory at once: articles have texts.
  private static let batch = 100

  func run() async throws {
    let archive = try NewsArchive(path: configuration.read().database)
    let since = since?.date(at: Date())
    // The daemon may be writing: what an alert or a relation is about is printed behind it, and so is
    // in the export.
    for kind in [Kind.alerts, .relations, .articles] where kinds.isEmpty || kinds.contains(kind) {
      switch kind {
      case .articles: try await printArticles(of: archive, since: since)
      case .relations: try await printRelations(of: archive, since: since)
      case .alerts: try await printAlerts(of: archive, since: since)
      }
    }
  }

  private func printArticles(of archive: NewsArchive, since: Date?) async throws {
    var last: ArticleID?
    while true {
      let page = try await archive.articles(after: last, since: since, limit: Self.batch)
      for article in page {
        try StandardOutput.write(
          json: ExportedLine(article: ExportedArticle(article)), isPretty: false)
      }
      guard let newest = page.last else { return }
      last = newest.article
    }
  }

  private func printRelations(of archive: NewsArchive, since: Date?) async throws {
    var last: RelationID?
    while true {
      let page = try await archive.relations(after: last, since: since, limit: Self.batch)
      for relation in page {
        try StandardOutput.write(
          json: ExportedLine(relation: RelationRecord(relation)), isPretty: false)
      }
      guard let newest = page.last else { return }
      last = newest.id
    }
  }

  private func printAlerts(of archive: NewsArchive, since: Date?) async throws {
    var last = try await archive.lastAlert(before: since)
    while true {
      let page = try await archive.alerts(after: last, limit: Self.batch)
      for alert in page {
        // The line as it stands in the log, whose keys have an order.
        try StandardOutput.write(
          bytes: Array("{\"alert\":".utf8) + alert.line.dropLast() + Array("}\n".utf8))
      }
      guard let newest = page.last else { return }
      last = newest.seq
    }
  }
}
