import Alerting
import Foundation
import News

/// A feed's document as people read it.
struct DocumentText {
  let style: TerminalStyle

  /// The feed, then a line or two for each entry.
  func render(_ document: FeedDocument) -> String {
    var lines = [
      style(shown(document.feed.title?.value ?? "(no title)"), .bold),
      style(
        "\(document.format.rawValue), \(document.encoding), \(document.entries.count) entries",
        .faint),
    ]
    if let flaw = document.flaw {
      let state = document.isTruncated ? "truncated" : "recovered"
      lines.append(style("\(state): \(shown("\(flaw)"))", .doubtful))
    }
    for entry in document.entries {
      let date = (entry.published ?? entry.updated)?.formatted(.iso8601) ?? "no date"
      lines.append("\(style(date, .faint))  \(shown(entry.title?.value ?? "(no title)"))")
      if let address = entry.link ?? entry.id { lines.append("  \(style(shown(address), .named))") }
    }
    return lines.joined(separator: "\n")
  }

  private func shown(_ text: String) -> String {
    (text.split(whereSeparator: \.isWhitespace).joined(separator: " ")).escapedForTerminal
  }
}
