/// How a text of a feed's is shown where people read messages: as text, whatever it holds.
enum Markup: Hashable, Sendable {
  case plain
  /// Slack's mrkdwn, in which "<" opens links and mentions.
  case slack
  /// Mattermost's Markdown.
  case markdown
  case html

  /// A text that shows as itself.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The text without control characters, and with everything escaped that acts.
  func text(_ text: String) -> String {
    let shown = text.onOneLine.escapedForTerminal
    return switch self {
    case .plain: shown
    case .slack: Self.replacing(shown) { Self.slackMarks[$0] }
    case .markdown:
      Self.replacing(shown) { scalar in
        // A backslash keeps ASCII punctuation from meaning anything (CommonMark section 2.4), but no
        // name behind "@" from being called: an invisible word joiner does.
        scalar == "@" ? "@\u{2060}" : Self.isPunctuation(scalar) ? "\\\(scalar)" : nil
      }
    case .html: escaped(shown)
    }
  }

  /// A text with its markup characters as entities, and nothing else changed.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The text, fit for an element or an attribute of HTML and XML.
  func escaped(_ text: String) -> String { Self.replacing(text) { Self.entities[$0] } }

  /// A text that stands out.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The text, escaped.
  func strong(_ text: String) -> String {
    let shown = self.text(text)
    return switch self {
    case .plain: shown
    case .slack: "*\(shown)*"
    case .markdown: "**\(shown)**"
    case .html: "<b>\(shown)</b>"
    }
  }

  /// An address that can be followed.
  ///
  /// - Parameter url: One that `WebLink` gave.
  /// - Returns: The address, escaped.
  func link(_ url: String) -> String {
    switch self {
    case .plain: url
    // Between the brackets no mark means anything, and a word joiner would lead elsewhere.
    case .slack: "<\(url.replacing("&", with: "&amp;"))>"
    case .markdown: "<\(url)>"
    case .html: "<a href=\"\(escaped(url))\">\(escaped(url))</a>"
    }
  }

  /// What ends a line.
  var lineBreak: String { self == .html ? "<br>\n" : "\n" }

  private static let entities: [Unicode.Scalar: String] = [
    "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;",
  ]

  /// Slack knows three entities (<https://api.slack.com/reference/surfaces/formatting>), and marks of
  /// bold, italic and the like, which a word joiner in front disarms.
  private static let slackMarks: [Unicode.Scalar: String] = [
    "&": "&amp;", "<": "&lt;", ">": "&gt;",
    "*": "\u{2060}*", "_": "\u{2060}_", "~": "\u{2060}~", "`": "\u{2060}`",
  ]

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && scalar.value > 0x20 && !scalar.properties.isAlphabetic
      && !("0"..."9").contains(scalar) && scalar != "," && scalar != "'" && scalar != "\""
      && scalar != "%" && scalar != ";" && scalar != "/" && scalar != "?"
  }

  private static func replacing(
    _ text: String, _ replacement: (Unicode.Scalar) -> String?
  ) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let other = replacement(scalar) {
        result.append(contentsOf: other.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
