package import FoundationEssentials
internal import News

/// Alerts as an Atom feed that a feed reader can subscribe to (RFC 4287).
package enum AtomFeed {
  /// Renders a feed.
  ///
  /// - Parameters:
  ///   - messages: The newest first.
  ///   - title: What readers call it.
  ///   - id: What never changes about it.
  ///   - time: When it was written.
  /// - Returns: The whole document.
  package static func render(
    _ messages: [Message], title: String, id: String, at time: Date
  ) -> [UInt8] {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
      "<feed xmlns=\"http://www.w3.org/2005/Atom\">", "<title>\(escaped(title))</title>",
      "<id>urn:claimwatch:\(escaped(id))</id>", "<updated>\(time.timestamp)</updated>",
      "<author><name>Claimwatch</name></author>", "<generator>Claimwatch</generator>",
    ]
    for message in messages { lines += entry(message, orAt: time) }
    lines += ["</feed>", ""]
    return Array(lines.joined(separator: "\n").utf8)
  }

  private static func entry(_ message: Message, orAt time: Date) -> [String] {
    let alert = message.alert
    let html = MessageText(markup: .html).render(message)
    var lines = [
      "<entry>", "<title>\(escaped(message.title))</title>",
      "<id>urn:claimwatch:alert:\(escaped(alert.id ?? message.key))</id>",
      "<updated>\(escaped(alert.time ?? time.timestamp))</updated>",
    ]
    if let link = message.link { lines.append("<link href=\"\(escaped(link))\"/>") }
    for term in [alert.kind, message.severity.rawValue, alert.watch].compactMap(\.self) {
      lines.append("<category term=\"\(escaped(term))\"/>")
    }
    lines += ["<content type=\"html\">\(escaped(html))</content>", "</entry>"]
    return lines
  }

  /// A text for element content or an attribute: XML has no way to write most control characters, so
  /// they show as escapes; noncharacters (XML 1.0, 2.2) are left out.
  private static func escaped(_ text: String) -> String {
    let legal = text.unicodeScalars.filter { $0.value != 0xFFFE && $0.value != 0xFFFF }
    return Markup.html.escaped(String(legal).escapedForTerminal(except: ["\n"]))
  }
}
