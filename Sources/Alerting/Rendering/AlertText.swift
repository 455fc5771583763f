package import FoundationEssentials

/// An alert as `claimwatch tail` shows it to people.
///
/// Nothing that came from a feed acts on the terminal: every control character is shown as an
/// escape, and colours are added only around words of our own.
package struct AlertText: Sendable {
  private let style: TerminalStyle
  private let timeZone: TimeZone

  /// Makes a form of presentation.
  ///
  /// - Parameters:
  ///   - usesColour: Whether to use ANSI colours; only ever for a terminal.
  ///   - timeZone: The zone to show times in.
  package init(usesColour: Bool, timeZone: TimeZone = .gmt) {
    style = TerminalStyle(isOn: usesColour)
    self.timeZone = timeZone
  }

  /// Shows a line of the log.
  ///
  /// - Parameter line: The line; one that is no alert is shown as it is, escaped.
  /// - Returns: Several lines, each with its line break.
  package func render(_ line: [UInt8]) -> String {
    guard let alert = LoggedAlert(line: line) else {
      let raw = line.last == UInt8(ascii: "\n") ? line.dropLast() : line[...]
      return String(decoding: raw, as: UTF8.self).escapedForTerminal + "\n"
    }
    var lines = [head(of: alert)]
    if let title = alert.title { lines.append("  " + style(title.escapedForTerminal, .bold)) }
    for claim in alert.claims ?? [] { lines += self.lines(of: claim) }
    for summary in alert.alerts ?? [] { lines += self.lines(of: summary) }
    let left = (alert.count ?? 0) - (alert.alerts?.count ?? 0)
    if left > 0 { lines.append("  and \(left) more") }
    if let story = alert.story { lines.append("  " + text(of: story)) }
    if let why = alert.why { lines.append("  " + style("why: " + why.escapedForTerminal, .faint)) }
    if alert.truncated == true { lines.append("  " + style("(shortened to fit the log)", .faint)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func head(of alert: LoggedAlert) -> String {
    let severity = (alert.severity ?? "info").escapedForTerminal
    var words = [
      "#\(alert.seq)", style(shown(time: alert.time), .faint),
      style(severity, tone(of: alert.severity)),
      style((alert.kind ?? "").escapedForTerminal, .named),
    ]
    if let watch = alert.watch { words.append("[\(watch.escapedForTerminal)]") }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func tone(of severity: String?) -> TerminalStyle.Tone {
    switch severity {
    case "critical": .urgent
    case "warning": .doubtful
    default: .good
    }
  }

  private func lines(of claim: LoggedAlert.Claim) -> [String] {
    var source = claim.source.map { " " + $0 } ?? ""
    if let role = claim.role { source += source.isEmpty ? " \(role)" : " (\(role))" }
    let cue = claim.cue.map { " " + $0 } ?? ""
    var lines = [
      "  - \((claim.outlet ?? "") + source + cue): \(claim.content ?? "")".escapedForTerminal
    ]
    var facts: [String] = []
    if let kind = claim.kind { facts.append(kind) }
    if let modality = claim.modality, modality != "asserted" { facts.append(modality) }
    facts += (claim.figures ?? []).map(\.text)
    if let confidence = claim.confidence {
      facts.append("\(Int((min(max(confidence, 0), 1) * 100).rounded())) %")
    }
    if !facts.isEmpty {
      lines.append("    " + style(facts.joined(separator: ", ").escapedForTerminal, .faint))
    }
    if let url = claim.url { lines.append("    " + style(url.escapedForTerminal, .faint)) }
    return lines
  }

  /// One of the alerts that a digest is made of.
  private func lines(of summary: LoggedAlert.Summary) -> [String] {
    var lines = ["  - #\(summary.seq ?? 0) \((summary.title ?? "").escapedForTerminal)"]
    if let url = summary.url { lines.append("    " + style(url.escapedForTerminal, .faint)) }
    return lines
  }

  private func text(of story: LoggedAlert.Story) -> String {
    let outlets = story.outlets.map { " (outlets: \($0)" } ?? " ("
    let independent = story.independent.map { ", independent: \($0))" } ?? ")"
    return "story: \((story.title ?? "").escapedForTerminal)" + outlets + independent
  }

  /// A time of the log in the reader's zone; one that can't be read is shown as it is.
  private func shown(time: String?) -> String {
    guard let time else { return "" }
    do {
      let parsed = try Date.ISO8601FormatStyle(includingFractionalSeconds: true).parse(time)
      return parsed.formatted(
        Date.ISO8601FormatStyle(dateTimeSeparator: .space, timeZone: timeZone)
          .year().month().day().dateSeparator(.dash)
          .time(includingFractionalSeconds: false).timeSeparator(.colon))
    } catch {
      return time.escapedForTerminal
    }
  }
}
