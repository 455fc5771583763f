extension AnnotatedText {
  /// The longest parenthesis that is skipped, in tokens.
  private static let longestParenthesis = 40

  /// The token after the parenthesis that the bracket or dash at `mark` opens.
  func end(ofParenthesisAt mark: Int, in period: Range<Int>) -> Int? {
    let closing = words[mark] == "(" ? ")" : words[mark]
    let limit = min(period.upperBound, mark + Self.longestParenthesis)
    guard mark + 1 < limit else { return nil }
    return (mark + 1..<limit).first { words[$0] == closing }.map { $0 + 1 }
  }

  /// The opening mark of the parenthesis that the bracket or dash at `mark` closes.
  func start(ofParenthesisAt mark: Int, in period: Range<Int>) -> Int? {
    let opening = words[mark] == ")" ? "(" : words[mark]
    let limit = max(period.lowerBound, mark - Self.longestParenthesis)
    guard limit < mark else { return nil }
    return (limit..<mark).last { words[$0] == opening }
  }

  func isDash(_ index: Int) -> Bool { ["—", "―", "–", "--", "-"].contains(words[index]) }
}
