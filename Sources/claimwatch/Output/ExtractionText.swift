import Alerting
import FoundationEssentials
import News

/// The claims of one text as people read them.
struct ExtractionText {
  let style: TerminalStyle

  /// A paragraph for each claim.
  func render(_ extraction: Extraction, of text: String) -> String {
    guard !extraction.claims.isEmpty else { return "No claims." }
    let spanned = SpannedText(text)
    return extraction.claims.map { render($0, in: spanned) }.joined(separator: "\n\n")
  }

  private func render(_ claim: Claim, in text: SpannedText) -> String {
    var head: [String] = []
    if let who = claim.speaker ?? (claim.source.isEmpty ? nil : text[claim.source]) {
      head.append(style(who.escapedForTerminal, .bold))
    } else {
      head.append(style("(the outlet)", .faint))
    }
    if let role = claim.role { head.append("(\(role.escapedForTerminal))") }
    if !claim.cue.isEmpty { head.append(style(text[claim.cue].escapedForTerminal, .named)) }
    head.append(style("[\(facts(of: claim))]", .faint))
    var lines = [
      head.joined(separator: " "), "  " + style(text[claim.content].escapedForTerminal, .good),
    ]
    if !claim.figures.isEmpty {
      lines.append(
        "  figures: "
          + claim.figures.map { String(text[$0.span]).escapedForTerminal }
          .joined(separator: "; "))
    }
    if !claim.times.isEmpty {
      lines.append("  times: " + claim.times.map { time($0, in: text) }.joined(separator: "; "))
    }
    return lines.joined(separator: "\n")
  }

  private func facts(of claim: Claim) -> String {
    var facts = claim.kinds.map(\.rawValue)
    if claim.modality != .asserted { facts.append(claim.modality.rawValue) }
    facts += claim.hedges.map { "“\($0.escapedForTerminal)”" }
    if claim.isNegated { facts.append("negated") }
    facts.append("\(Int((claim.confidence * 100).rounded())) %")
    return facts.joined(separator: ", ")
  }

  private func time(_ time: TimeReference, in text: SpannedText) -> String {
    let day = time.interval.lowerBound.formatted(.iso8601.year().month().day())
    return "\(String(text[time.span]).escapedForTerminal) = \(day) (\(time.granularity.rawValue))"
  }
}
