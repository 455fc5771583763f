import Pipeline
import Relating

/// Two texts side by side, as people read it.
struct ComparisonText {
  let style: Style

  /// What is copied and whether they agree, then each change with both wordings.
  func render(_ record: CompareRecord) -> String {
    var lines = [
      "copied     \(Int((record.copy * 100).rounded())) %",
      "relation   \(style.bold(record.relation.rawValue)): \(visible(record.why))",
    ]
    for change in record.changes {
      lines.append("\(style.cyan(change.kind.rawValue))\(change.disclosed ? " (disclosed)" : "")")
      if !change.before.isEmpty { lines.append("  - " + style.red(visible(change.before))) }
      if !change.after.isEmpty { lines.append("  + " + style.green(visible(change.after))) }
    }
    return lines.joined(separator: "\n")
  }
}
