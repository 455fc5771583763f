/// Days and dates between a subject and its verb: "The board on Wednesday denied".
extension NounPhrases {
  /// Where the adverbial of time begins that ends at `end`; nil for none, or where no noun stands
  /// before it.
  func timePhrase(before end: Int, in period: Range<Int>) -> Int? {
    var start = end
    while start > period.lowerBound, isTimePart(start - 1, before: start, of: end) { start -= 1 }
    guard (start..<end).contains(where: isTime) else { return nil }
    if start > period.lowerBound, Self.timePrepositions.contains(text.words[start - 1]) {
      start -= 1
    } else if text.tokens[start].kind == .number {
      return nil
    }
    guard start > period.lowerBound, text.isWord(start - 1) || text.words[start - 1] == ")",
      !text.isQuoted(start - 1),
      !text.has(
        [.determiner, .preposition, .coordinator, .subordinator, .relative], at: start - 1)
    else { return nil }
    return start
  }

  /// Where the words before `end` end without a ", on Wednesday,"; `end` itself where none is there.
  func beforeTimeParenthesis(_ end: Int, in period: Range<Int>) -> Int {
    let closing = end - 1
    guard closing > period.lowerBound, text.words[closing] == "," else { return end }
    var start = closing
    while start > period.lowerBound, isTimePart(start - 1, before: start, of: closing) {
      start -= 1
    }
    guard (start..<closing).contains(where: isTime) else { return end }
    if start > period.lowerBound, Self.timePrepositions.contains(text.words[start - 1]) {
      start -= 1
    }
    guard start > period.lowerBound + 1, text.words[start - 1] == "," else { return end }
    // "Novak, who left Lisk, Ohio, in May, said": the day belongs to the relative clause.
    let isRelative = (period.lowerBound..<start).contains { text.has(.relative, at: $0) }
    return isRelative ? end : start - 1
  }

  /// Whether "this week" or "last month" opens the words, and a noun phrase follows.
  func startsTimePhrase(_ index: Int, in range: Range<Int>) -> Bool {
    guard index + 2 < range.upperBound, ["this", "last", "next"].contains(text.words[index]) else {
      return false
    }
    return text.has(.time, at: index + 1)
      && (text.has(.determiner, at: index + 2) || text.isCapitalised(index + 2))
  }

  private func isTimePart(_ index: Int, before next: Int, of end: Int) -> Bool {
    guard !text.isQuoted(index) else { return false }
    if isTime(index) { return true }
    let hasNext = next < end
    if text.words[index] == "." { return index > 0 && isMonth(index - 1) }
    if Self.timeAdjectives.contains(text.words[index]) {
      return hasNext && (isTime(next) || Self.timeAdjectives.contains(text.words[next]))
    }
    guard text.tokens[index].kind == .number else { return false }
    return hasNext && isMonth(next) || index > 0 && isMonth(index - 1)
      || index > 1 && text.words[index - 1] == "." && isMonth(index - 2)
  }

  private func isTime(_ index: Int) -> Bool { text.has(.time, at: index) || isMonth(index) }

  private func isMonth(_ index: Int) -> Bool {
    text.isCapitalised(index) && Self.months.contains(text.words[index])
  }

  private static let timePrepositions: Set<String> = ["on", "in", "at", "by", "during", "since"]
  private static let timeAdjectives: Set<String> = [
    "last", "next", "this", "early", "late", "earlier", "later",
  ]
  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
  ]
}
