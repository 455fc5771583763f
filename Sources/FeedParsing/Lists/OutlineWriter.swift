package import FoundationEssentials
package import News

/// Writes lists of feeds as OPML 2.0, which every feed reader imports.
package enum OutlineWriter {
  /// Writes a list.
  ///
  /// A feed lies in the folder of its first tag, since most readers know folders only; all its tags
  /// stand in `category`, for those that know more. What can't stand there, for it holds a comma or
  /// slash, becomes a folder.
  ///
  /// - Parameters:
  ///   - feeds: The feeds; those of one folder keep their order.
  ///   - title: What the list is called.
  ///   - date: When it is written.
  /// - Returns: UTF-8.
  package static func bytes(of feeds: [ListedFeed], title: String, date: Date) -> [UInt8] {
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#,
      #"<opml version="2.0">"#,
      "  <head>",
      "    <title>\(escaped(title))</title>",
      "    <dateCreated>\(rfc822(date))</dateCreated>",
      "  </head>",
      "  <body>",
    ]
    let folders = Dictionary(grouping: feeds.indices) { folder(of: feeds[$0]) }
    // In the order of their first feeds.
    for (path, members) in folders.sorted(by: { ($0.value.first ?? 0) < ($1.value.first ?? 0) }) {
      var indent = "    "
      for name in path {
        lines.append("\(indent)<outline text=\"\(escaped(name))\">")
        indent += "  "
      }
      lines += members.map { indent + outline(feeds[$0]) }
      for _ in path {
        indent.removeLast(2)
        lines.append("\(indent)</outline>")
      }
    }
    lines += ["  </body>", "</opml>", ""]
    return Array(lines.joined(separator: "\n").utf8)
  }

  private static func outline(_ feed: ListedFeed) -> String {
    let name = escaped(feed.name)
    let categories = feed.tags.filter(isCategory).joined(separator: ",")
    return
      #"<outline type="rss" text="\#(name)" title="\#(name)" xmlUrl="\#(escaped(feed.address))""#
      + (categories.isEmpty ? "" : #" category="\#(escaped(categories))""#) + "/>"
  }

  private static func folder(of feed: ListedFeed) -> [String] {
    let others = feed.tags.filter { !isCategory($0) }
    return others.isEmpty ? Array(feed.tags.prefix(1)) : others
  }

  private static func isCategory(_ tag: String) -> Bool {
    !tag.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "/") }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      // XML 1.0 has no way to write these (section 2.2).
      case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": continue
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// The form of dates that OPML wants.
  private static func rfc822(_ date: Date) -> String {
    let parts = date.formatted(.iso8601).split { "-T:Z".contains($0) }
    guard parts.count == 6, let month = Int(parts[1]), (1...12).contains(month) else { return "" }
    let names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(separator: " ")
    return "\(parts[2]) \(names[month - 1]) \(parts[0]) \(parts[3]):\(parts[4]):\(parts[5]) GMT"
  }
}
