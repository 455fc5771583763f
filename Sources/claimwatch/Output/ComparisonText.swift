import Alerting
import News
import Pipeline
import Relating

/// Two texts side by side, as people read it.
struct ComparisonText {
  let style: TerminalStyle

  /// What is copied, whether figures agree, then how claims go together, and each change with both
  /// wordings.
  ///
  /// - Parameters:
  ///   - record: The comparison.
  ///   - names: What the two sides are called.
  /// - Returns: Lines for a terminal.
  func render(_ record: CompareRecord, of names: [String: String]) -> String {
    var lines = ["copied     \(Int((record.copy * 100).rounded())) %"]
    if let isOneStory = record.sameStory {
      lines.append("event      \(isOneStory ? "the same" : "not seen to be the same")")
    }
    if let dependence = record.dependence {
      lines.append("sources    not independent: \(dependence.rawValue)")
    }
    if record.relation != .unrelated {
      lines.append(
        "figures    \(style(record.relation.rawValue, .bold)): \(record.why.escapedForTerminal)")
    } else if record.sameStory != false {
      lines.append("figures    none to compare")
    }
    for relation in record.relations ?? [] { lines += self.lines(relation, names) }
    for change in record.changes {
      lines.append(
        "\(style(change.kind.rawValue, .named))\(change.disclosed ? " (disclosed)" : "")")
      if !change.before.isEmpty {
        lines.append("  - " + style(change.before.escapedForTerminal, .bad))
      }
      if !change.after.isEmpty {
        lines.append("  + " + style(change.after.escapedForTerminal, .good))
      }
    }
    return lines.joined(separator: "\n")
  }

  private func lines(_ relation: ComparedRelation, _ names: [String: String]) -> [String] {
    let kind = style(relation.kind.rawValue, relation.kind.tone)
    return ["", "\(kind)  \(relation.why.escapedForTerminal)"]
      + relation.claims.map { claim in
        let teller = Teller(
          name: names[claim.article] ?? claim.article, source: claim.source, cue: claim.cue)
        return "  \(teller.text(style)): \(claim.content.escapedForTerminal)"
      }
  }
}
