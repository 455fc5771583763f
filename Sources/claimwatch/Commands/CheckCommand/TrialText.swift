import Alerting
import Foundation
import News

/// What trying a feed has shown, as people read it.
struct TrialText {
  /// How many alerts are shown of a feed.
  private static let alertLimit = 3

  let style: TerminalStyle

  /// A line for the feed, then what there is to know.
  func lines(_ trial: TrialRecord) -> String {
    let state = trial.ok ? style("ok     ", .good) : style("failed ", .bad)
    let name = style(trial.name.escapedForTerminal, .bold)
    var facts: [String] = []
    if let problem = trial.problem { facts.append(problem.escapedForTerminal) }
    if let found = trial.found { facts += self.facts(found) }
    return (["\(state)  \(name)  \(trial.url.escapedForTerminal)"] + facts.map { "         \($0)" })
      .joined(separator: "\n")
  }

  private func facts(_ found: FoundRecord) -> [String] {
    [summary(found), ids(found), validators(found), interval(found)] + oddities(found)
      + alerts(found)
  }

  private func summary(_ found: FoundRecord) -> String {
    let entries = found.entries.of("entry", "entries")
    var dates = ""
    if let oldest = found.oldest, let newest = found.newest {
      dates = " from \(oldest.formatted(.iso8601)) to \(newest.formatted(.iso8601))"
    }
    let size = found.bytes < 10_000 ? "\(found.bytes) bytes" : "\(found.bytes / 1000) kB"
    return
      "\(found.format.rawValue), \(found.charset.escapedForTerminal), \(entries)\(dates), \(size)"
  }

  private func ids(_ found: FoundRecord) -> String {
    let flaws = [
      (found.ids.missing, "without an id"), (found.ids.repeated, "with the id of another"),
      (found.entriesWithoutLink, "without a link"), (found.undatedEntries, "without a date"),
      (found.futureEntries, "dated in the future"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    guard !flaws.isEmpty else { return "every entry has an id of its own, a link and a date" }
    return style("entries: " + flaws.joined(separator: ", "), .doubtful)
  }

  private func validators(_ found: FoundRecord) -> String {
    guard found.validators.isEmpty else {
      return "validators: \(found.validators.joined(separator: ", "))"
    }
    return style("validators: none, so that it comes whole each time", .doubtful)
  }

  private func interval(_ found: FoundRecord) -> String {
    let reasons = [
      found.meanGapSeconds.map { "an entry each \(Duration.seconds(Self.rounded($0)).written)" },
      found.wantedRestSeconds.map { "it asks for \(Duration.seconds($0).written)" },
    ].compactMap(\.self)
    let why = reasons.isEmpty ? "its dates show no rhythm" : reasons.joined(separator: "; ")
    return "suggested interval: \(found.suggestedInterval) (\(why))"
  }

  private func oddities(_ found: FoundRecord) -> [String] {
    var lines: [String] = []
    if let target = found.movedTo {
      lines.append("moved for good to \(target.escapedForTerminal): put that in the configuration")
    } else if found.redirects > 0 {
      lines.append(found.redirects == 1 ? "redirected" : "redirected \(found.redirects) times")
    }
    if let flaw = found.flaw {
      lines.append("\(found.truncated ? "truncated" : "recovered"): \(flaw.escapedForTerminal)")
    }
    if found.contentType?.lowercased().hasPrefix("text/html") == true {
      lines.append("the server calls it text/html")
    }
    return lines.map { style($0, .doubtful) }
  }

  private func alerts(_ found: FoundRecord) -> [String] {
    guard found.readEntries > 0 else { return [] }
    let entries = found.readEntries == 1 ? "entry" : "\(found.readEntries) entries"
    let text =
      found.partialEntries == 0
      ? "text: whole in the first \(entries)"
      : "text: only the beginning in \(found.partialEntries) of the first \(entries)"
    let count = found.alerts.count.of("alert")
    let shown = found.alerts.prefix(Self.alertLimit).map {
      "  \(style("[\($0.watch.escapedForTerminal)]", .named)) \($0.title.escapedForTerminal)"
    }
    let more = found.alerts.count - shown.count
    return [text, "would be alerted: \(count)\(found.alerts.isEmpty ? "" : ":")"] + shown
      + (more > 0 ? ["  … \(more) more"] : [])
  }

  /// Seconds say nothing of a mean.
  private static func rounded(_ seconds: Int) -> Int {
    seconds < 120 ? seconds : seconds < 7_200 ? seconds / 60 * 60 : seconds / 3_600 * 3_600
  }
}
