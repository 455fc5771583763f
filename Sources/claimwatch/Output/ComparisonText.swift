import Alerting
import Pipeline
import Relating

/// Two texts side by side, as people read it.
struct ComparisonText {
  let style: TerminalStyle

  /// What is copied and whether they agree, then each change with both wordings.
  func render(_ record: CompareRecord) -> String {
    var lines = [
      "copied     \(Int((record.copy * 100).rounded())) %",
      "relation   \(style(record.relation.rawValue, .bold)): \(record.why.escapedForTerminal)",
    ]
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
}
