extension String {
  /// The text for a terminal: what could act on it is shown as `\u001b`.
  package var escapedForTerminal: String { escapedForTerminal(except: []) }

  /// The text for a terminal, with some of what could act on it as it is.
  ///
  /// - Parameter kept: The scalars that stay, such as line breaks in a text of many lines.
  /// - Returns: The text, each other such scalar as `\u001b`.
  package func escapedForTerminal(except kept: Set<Unicode.Scalar>) -> String {
    guard unicodeScalars.contains(where: \.isUnsafeToShow) else { return self }
    var escaped = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.isUnsafeToShow, !kept.contains(scalar) {
        escaped.append(contentsOf: "\\u\(scalar.fourDigits)".unicodeScalars)
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// The text, cut to at most `limit` scalars; a cut one ends with "…".
  func shortened(to limit: Int) -> String {
    // Most texts are shorter, and a hostile one may be too long to count.
    guard utf8.count > limit else { return self }
    let scalars = unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
      end != scalars.endIndex
    else { return self }
    return String(scalars[..<scalars.index(before: end)]) + "…"
  }

  /// The text with each run of blanks and line breaks as one space.
  var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
