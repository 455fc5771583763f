/// Pairs the quotation marks of a paragraph.
///
/// Typographic marks say themselves whether they open or close; straight ones take turns. An
/// unclosed quotation runs to the end of its paragraph, as in speeches of several paragraphs.
struct QuotationFinder {
  let words: [String]
  let text: TokenizedText

  /// The longest quotation of one paragraph, in tokens; more is a mark that nobody closed.
  private static let limit = 800

  private enum Mark { case opening, closing, straight, single, none }

  /// The quotations of a paragraph, in order; none lies in another.
  func quotations(in paragraph: Range<Int>) -> [Quotation] {
    var found: [Quotation] = []
    var start: Int?
    var single: Int?
    for index in paragraph where text.tokens[index].kind == .punctuation {
      if let open = start, index - open > Self.limit {
        found.append(Quotation(tokens: open..<open + Self.limit, isOpen: true))
        start = nil
      }
      switch (mark(at: index, after: start), start) {
      case (.opening, nil), (.straight, nil):
        start = index
        single = nil
      case (.closing, nil) where !hasBlank(after: index) && hasBlank(before: index):
        // ”The dam is safe.”: the wrong mark was typed.
        start = index
        single = nil
      case (.closing, let open?), (.straight, let open?):
        found.append(Quotation(tokens: open..<index + 1, isOpen: false))
        start = nil
      case (.single, nil):
        if let open = single, closesSingle(at: index) {
          found.append(Quotation(tokens: open..<index + 1, isOpen: false))
          single = nil
        } else if opensSingle(at: index) {
          single = index
        }
      default: break
      }
    }
    if let open = start, open + 1 < paragraph.upperBound {
      let end = min(paragraph.upperBound, open + Self.limit)
      found.append(Quotation(tokens: open..<end, isOpen: true))
    }
    return found
  }

  private func mark(at index: Int, after open: Int?) -> Mark {
    switch words[index] {
    case "“": isGermanClosing(at: index) ? .closing : .opening
    case "„": .opening
    case "”": .closing
    // German and Danish turn them round: »Wir gehen«.
    case "«": open.map { words[$0] == "»" } ?? false ? .closing : .opening
    case "»": open == nil && opensOutward(at: index) ? .opening : .closing
    case "\"", "''", "``", "＂": .straight
    case "‘", "’", "'": .single
    default: .none
    }
  }

  /// “ closes what „ opened: a blank or a mark follows it, and none stands before.
  private func isGermanClosing(at index: Int) -> Bool {
    !hasBlank(before: index) && (hasBlank(after: index) || !isWord(index + 1))
  }

  private func opensOutward(at index: Int) -> Bool {
    hasBlank(before: index) && !hasBlank(after: index) && isWord(index + 1)
  }

  private func opensSingle(at index: Int) -> Bool {
    words[index] != "’" && (hasBlank(before: index) || !isWord(index - 1))
      && !hasBlank(after: index)
  }

  private func closesSingle(at index: Int) -> Bool {
    words[index] != "‘" && !hasBlank(before: index)
      && (hasBlank(after: index) || !isWord(index + 1))
  }

  private func isWord(_ index: Int) -> Bool {
    guard text.tokens.indices.contains(index) else { return false }
    return text.tokens[index].kind == .word || text.tokens[index].kind == .number
  }

  private func hasBlank(before index: Int) -> Bool {
    guard index > 0 else { return true }
    return text.tokens[index - 1].bytes.upperBound < text.tokens[index].bytes.lowerBound
  }

  private func hasBlank(after index: Int) -> Bool {
    guard index + 1 < text.tokens.count else { return true }
    return text.tokens[index].bytes.upperBound < text.tokens[index + 1].bytes.lowerBound
  }
}
