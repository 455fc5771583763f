internal import News

/// Reads the forms in which feeds write a person on one line.
enum PersonName {
  /// The person of "mail (Name)", "Name <mail>", "Name (mail)", a bare mail or a bare name.
  ///
  /// - Parameter text: The line as it stands in the feed.
  /// - Returns: Nil where the line is blank.
  static func person(_ text: String) -> Person? {
    let line = withoutScheme(ASCII.collapsed(text))
    guard !line.isEmpty else { return nil }
    for (open, close) in [("(", ")"), ("<", ">")] {
      guard line.hasSuffix(close), let start = line.utf8.lastIndex(of: open.utf8.first ?? 0)
      else { continue }
      let outer = ASCII.trimmed(String(line[..<start]))
      let inner = withoutScheme(ASCII.trimmed(String(line[start...].dropFirst().dropLast())))
      if isMail(outer) { return Person(name: ASCII.nonBlank(inner), email: outer) }
      if isMail(inner) { return Person(name: ASCII.nonBlank(unquoted(outer)), email: inner) }
    }
    return isMail(line) ? Person(email: line) : Person(name: line)
  }

  /// Whether the text could be a mail address: one "@" within, and no blank.
  static func isMail(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let at = bytes.firstIndex(of: UInt8(ascii: "@")), at != bytes.startIndex else {
      return false
    }
    return bytes.index(after: at) != bytes.endIndex && !bytes.contains(where: ASCII.isSpace)
      && !bytes.contains { $0 == UInt8(ascii: "/") }
  }

  private static func withoutScheme(_ text: String) -> String {
    ASCII.lowercased(String(text.prefix(7))) == "mailto:" ? String(text.dropFirst(7)) : text
  }

  private static func unquoted(_ text: String) -> String {
    guard text.utf8.count > 1, text.hasPrefix("\""), text.hasSuffix("\"") else { return text }
    return String(text.dropFirst().dropLast())
  }
}
