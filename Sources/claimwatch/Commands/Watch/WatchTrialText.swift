import Alerting
import Foundation
import News

/// What a watch would have raised, as people read it.
struct WatchTrialText {
  let style: TerminalStyle

  /// The widest bar of a day, in columns.
  private static let widest = 40

  /// The counts, the days, the newest alerts, and what kept the others out.
  func render(_ record: WatchTrialRecord) -> String {
    var lines = [summary(of: record)]
    if record.silent > 0 {
      lines.append(
        "\(record.silent) more stood in their feeds when these were first seen, "
          + "and would be stored in silence.")
    }
    if record.told > 0 {
      lines.append("\(record.told) more would have told nothing new in their stories.")
    }
    lines += [days(of: record), alerts(of: record), keptOut(of: record)]
      .filter { !$0.isEmpty }.map { "\n" + $0.joined(separator: "\n") }
    return lines.joined(separator: "\n")
  }

  private func summary(of record: WatchTrialRecord) -> String {
    let since = record.since.map { " since \($0.formatted(.iso8601))" } ?? ""
    return style(record.watch.escapedForTerminal, .bold)
      + ": \(record.raised.of("alert")) on "
      + (record.relations.isEmpty ? record.articles.of("article") : record.tried.of("relation"))
      + since
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
    let kind = alert.kind == .claim ? "" : "  \(alert.kind.rawValue)"
    var lines = [
      "\(alert.time.formatted(.iso8601))  \(alert.outlet.escapedForTerminal)\(kind)\(mark)"
    ]
    if let title = alert.title { lines.append("  " + style(title.escapedForTerminal, .bold)) }
    lines += alert.claims.map { line($0, in: alert) }
    if let url = alert.url { lines.append("  \(url.escapedForTerminal)") }
    lines.append("  " + style(alert.why.escapedForTerminal, .faint))
    return lines
  }

  private func line(
    _ claim: WatchTrialRecord.Claim, in alert: WatchTrialRecord.Alert
  ) -> String {
    // Where outlets meet, each claim is shown with its own.
    let outlet = alert.kind == .claim ? "" : "\(claim.outlet.escapedForTerminal): "
    let who = claim.speaker.map { style($0.escapedForTerminal, .named) + ": " } ?? ""
    return "  \(outlet)\(who)\(claim.content.escapedForTerminal)"
  }

  private func keptOut(of record: WatchTrialRecord) -> [String] {
    guard !record.keptOut.isEmpty else { return [] }
    let counts = record.keptOut.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.key) \($0.value)" }
    return ["kept out by: " + counts.joined(separator: ", ")]
  }
}
