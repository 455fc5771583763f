/// The place, date and agency that a wire puts before a report's first words: "SALTBY (Lowmark
/// Wire) — ", "LONDON, Nov 3 (Reuters) - ", "PARIS — "; see The Associated Press Stylebook,
/// "datelines".
struct Datelines {
  let text: TokenizedText
  let words: [String]

  /// The longest dateline, in tokens: two places, a date and two agencies.
  private static let limit = 20

  /// A paragraph without the dateline in front of it.
  func body(of paragraph: Range<Int>) -> Range<Int> {
    guard let dash = paragraph.prefix(Self.limit).first(where: isDash),
      dash + 1 < paragraph.upperBound, isDateline(paragraph.lowerBound..<dash),
      startsReport(dash + 1)
    else { return paragraph }
    return dash + 1..<paragraph.upperBound
  }

  /// A place in capitals, or any with an agency in brackets behind it.
  private func isDateline(_ range: Range<Int>) -> Bool {
    guard let first = range.first, let last = range.last else { return false }
    guard let bracket = range.first(where: { words[$0] == "(" }) else {
      return text.isInCapitals(first) && range.allSatisfy(isPlacePart)
    }
    return words[last] == ")" && (first..<bracket).allSatisfy(isPlacePart)
  }

  private func isPlacePart(_ index: Int) -> Bool {
    switch text.tokens[index].kind {
    case .word: text.startsUppercase(index)
    case .number: true
    case .punctuation, .symbol: [",", ".", "/", "-"].contains(words[index])
    case .lineBreak: false
    }
  }

  private func startsReport(_ index: Int) -> Bool {
    switch text.tokens[index].kind {
    case .word: text.startsUppercase(index)
    case .number, .symbol, .punctuation: true
    case .lineBreak: false
    }
  }

  /// A long dash, or a short one behind a blank: "10-12" has no report behind its dash.
  private func isDash(_ index: Int) -> Bool {
    switch words[index] {
    case "—", "―", "--": true
    case "–", "-":
      index > 0 && text.tokens[index - 1].bytes.upperBound < text.tokens[index].bytes.lowerBound
    default: false
    }
  }
}
