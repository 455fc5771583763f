import Foundation
import TestSupport

/// The feeds of the polling benchmark, as each program wants to be told of them.
struct PollingSite {
  let port: Int
  let folder: TemporaryFolder
  let hosts: Int

  /// The n-th feed's address: neighbours live on different hosts.
  private func url(_ number: Int) -> String {
    let host = number % hosts
    return "http://127.0.\(1 + host / 250).\(1 + host % 250):\(port)/\(number)"
  }

  private static let defaults = """
    database: news.db
    log: alerts.jsonl
    defaults: {allow_private: true, full_text: never, interval: 1s}

    """

  /// A configuration that names each feed, and holds more behind them.
  func configure(feeds: Int, more: String = "") throws -> String {
    let list = (0..<feeds).map { "  - {name: Feed \($0), url: \"\(url($0))\"}" }
    let text = Self.defaults + "feeds:\n" + list.joined(separator: "\n") + "\n" + more
    return try folder.write(Array(text.utf8), to: "claimwatch.yaml")
  }

  /// A configuration that names an OPML list; an hour passes between two polls of a feed.
  func configureList(feeds: Int) throws -> String {
    let outlines = (0..<feeds).map {
      "<outline type=\"rss\" text=\"Feed \($0)\" xmlUrl=\"\(url($0))\"/>"
    }
    let opml = "<opml version=\"2.0\"><body>\(outlines.joined(separator: "\n"))</body></opml>"
    try folder.write(Array(opml.utf8), to: "feeds.opml")
    let text = Self.defaults.replacing("1s", with: "60m") + "opml: feeds.opml\n"
    return try folder.write(Array(text.utf8), to: "claimwatch.yaml")
  }

  /// The same addresses for curl's `--config`.
  func curlConfiguration(feeds: Int) throws -> String {
    let lines = (0..<feeds).map { "url = \"\(url($0))\"\noutput = \"/dev/null\"" }
    return try folder.write(Array(lines.joined(separator: "\n").utf8), to: "urls.curl")
  }
}
