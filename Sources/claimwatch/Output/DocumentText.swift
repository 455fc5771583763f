import Foundation
import News

/// A feed's document as people read it.
struct DocumentText {
  let style: Style

  /// The feed, then a line or two for each entry.
  func render(_ document: FeedDocument) -> String {
    var lines = [
      style.bold(shown(document.feed.title?.value ?? "(no title)")),
      style.dim(
        "\(document.format.rawValue), \(document.encoding), \(document.entries.count) entries"),
    ]
    if let flaw = document.flaw {
      let state = document.isTruncated ? "truncated" : "recovered"
      lines.append(style.yellow("\(state): \(shown("\(flaw)"))"))
    }
    for entry in document.entries {
      let date = (entry.published ?? entry.updated)?.formatted(.iso8601) ?? "no date"
      lines.append("\(style.dim(date))  \(shown(entry.title?.value ?? "(no title)"))")
      if let address = entry.link ?? entry.id { lines.append("  \(style.cyan(shown(address)))") }
    }
    return lines.joined(separator: "\n")
  }

  private func shown(_ text: String) -> String {
    visible(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}
