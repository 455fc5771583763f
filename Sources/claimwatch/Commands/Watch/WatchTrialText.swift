import Alerting
import Foundation
import News

/// What a watch would have raised, as people read it.
struct WatchTrialText {
  let style: TerminalStyle

  /// The widest bar of a day, in columns.
  private static let widest = 40

  /// The counts, the days, the newest alerts, and what kept the other articles out.
  func render(_ record: WatchTrialRecord) -> String {
    var lines = [summary(of: record)]
    if !record.relations.isEmpty {
      let kinds = record.relations.map(\.rawValue).joined(separator: ", ")
      lines.append(
        "It waits for relations (\(kinds)), which are not tried: these are articles with a claim "
          + "that meets its other conditions.")
    }
    if record.silent > 0 {
      lines.append(
        "\(record.silent) more stood in their feeds when these were first seen, "
          + "and would be stored in silence.")
    }
    lines += [days(of: record), alerts(of: record), keptOut(of: record)]
      .filter { !$0.isEmpty }.map { "\n" + $0.joined(separator: "\n") }
    return lines.joined(separator: "\n")
  }

  private func summary(of record: WatchTrialRecord) -> String {
    let since = record.since.map { " since \($0.formatted(.iso8601))" } ?? ""
    return style(record.watch.escapedForTerminal, .bold)
      + ": \(record.raised.of("alert")) on \(record.articles.of("article"))\(since)"
  }

  private func days(of record: WatchTrialRecord) -> [String] {
    let most = record.days.map(\.alerts).max() ?? 0
    guard most > 0 else { return [] }
    let width = String(most).count
    return record.days.map { day in
      let count = String(day.alerts)
      let blanks = String(repeating: " ", count: width - count.count)
      // A day with alerts is never drawn as one without.
      let bar = String(repeating: "█", count: (day.alerts * Self.widest + most - 1) / most)
      return "\(day.day)  \(blanks)\(count)" + (bar.isEmpty ? "" : "  \(bar)")
    }
  }

  private func alerts(of record: WatchTrialRecord) -> [String] {
    record.alerts.flatMap(lines)
  }

  private func lines(_ alert: WatchTrialRecord.Alert) -> [String] {
    let mark = alert.silent ? style("  [silent]", .faint) : ""
    var lines = ["\(alert.time.formatted(.iso8601))  \(alert.outlet.escapedForTerminal)\(mark)"]
    if let title = alert.title { lines.append("  " + style(title.escapedForTerminal, .bold)) }
    lines += alert.claims.map(line)
    if let url = alert.url { lines.append("  \(url.escapedForTerminal)") }
    lines.append("  " + style(alert.why.escapedForTerminal, .faint))
    return lines
  }

  private func line(_ claim: WatchTrialRecord.Claim) -> String {
    let who = claim.speaker.map { style($0.escapedForTerminal, .named) + ": " } ?? ""
    return "  \(who)\(claim.content.escapedForTerminal)"
  }

  private func keptOut(of record: WatchTrialRecord) -> [String] {
    guard !record.keptOut.isEmpty else { return [] }
    let counts = record.keptOut.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.key) \($0.value)" }
    return ["kept out by: " + counts.joined(separator: ", ")]
  }
}
