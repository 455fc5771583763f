internal import News

/// Tells "more than 50" from "at least 50": the figure itself says `>` for both.
enum StrictBound {
  /// Whether the words before a figure leave out the value that it names.
  static func isStrict(_ figure: Figure, in text: SpannedText) -> Bool {
    let words: Set<String>
    switch figure.bound {
    case .above: words = above
    case .below: words = below
    case .exact, .approximate, .up, .down: return false
    }
    let start = figure.span.start
    let before = text[Span(max(0, start - reach), start)].lowercased()
      .split(whereSeparator: \.isWhitespace).suffix(2)
    guard let last = before.last else { return false }
    return words.contains(String(last)) || words.contains(before.joined(separator: " "))
  }

  /// As many scalars hold the longest of the words below and the blanks around them.
  private static let reach = 24

  /// From ClaimExtraction's words of bounds, those without the named value ("no less than" has it).
  private static let above: Set<String> = [
    "over", "above", "exceeding", "exceeds", "exceeded", "topped", "topping", ">", "more than",
    "greater than", "higher than", "larger than", "older than", "longer than", "excess of",
  ]

  private static let below: Set<String> = [
    "under", "below", "<", "less than", "fewer than", "lower than", "smaller than", "younger than",
    "shorter than",
  ]
}
