/// Where clauses begin and end, told by punctuation and the closed word classes.
struct Clauses {
  let text: AnnotatedText

  /// Without the marks and conjunctions around it.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, !text.isQuoted(start),
      text.isPunctuation(start) || text.has(.coordinator, at: start) || text.words[start] == "but"
    {
      start += 1
    }
    while end > start, text.isPunctuation(end - 1), !text.isQuoted(end - 1) { end -= 1 }
    return start..<end
  }

  /// Whether a finite verb stands in the words.
  func hasVerb(_ range: Range<Int>) -> Bool {
    range.contains { isVerb($0) }
  }

  /// Whether the word may be a finite verb.
  func isVerb(_ index: Int) -> Bool {
    if text.has([.auxiliary, .modal], at: index) {
      return text.words[index] != "'s" || index > 0 && text.has(.subjectPronoun, at: index - 1)
    }
    if text.has(.plainVerb, at: index) || text.has(.reportingVerb, at: index) {
      return !text.words[index].hasSuffix("ing")
        && !(index > 0 && text.has([.determiner, .preposition], at: index - 1))
    }
    return text.words[index].utf8.count > 4 && text.words[index].hasSuffix("ed")
      && text.isWord(index)
      && !(index > 0 && text.has(.determiner, at: index - 1))
  }

  /// Whether no clause depends on what ends at `index`: "X said." but not "X said he".
  func closes(at index: Int, in period: Range<Int>) -> Bool {
    guard index < period.upperBound else { return true }
    if text.isPunctuation(index) {
      return ![":", "—", "–", "--"].contains(text.words[index]) && !text.isQuoted(index)
    }
    if ["that", "so"].contains(text.words[index]) { return false }
    return text.has([.preposition, .time, .adverb, .coordinator, .subordinator], at: index)
      || text.words[index].hasSuffix("ly")
  }

  /// Whether a finite verb follows in the same clause: "said the plan of the mayor was dead".
  func continues(after index: Int, in period: Range<Int>) -> Bool {
    for next in index..<max(index, period.upperBound) {
      if text.isPunctuation(next) || text.has([.relative, .subordinator], at: next) {
        return false
      }
      if text.has([.auxiliary, .modal], at: next) { return true }
    }
    return false
  }

  /// Whether a "that", a colon or a quotation stands where the verb's content would.
  func takesContent(at index: Int, in period: Range<Int>) -> Bool {
    guard index < period.upperBound else { return false }
    return text.words[index] == "that" || text.words[index] == ":"
  }

  /// After ", he said," the rest of the clause that was interrupted.
  func restAfterParenthesis(_ clause: Range<Int>, in period: Range<Int>) -> Range<Int>? {
    guard let comma = comma(after: clause.upperBound, in: period), comma + 1 < period.upperBound
    else { return nil }
    return content(from: comma + 1, in: period)
  }

  /// The comma behind "she said" or "she said in a letter".
  private func comma(after index: Int, in period: Range<Int>) -> Int? {
    guard index < period.upperBound else { return nil }
    let scope = index..<min(period.upperBound, index + 9)
    guard let mark = scope.first(where: { text.isPunctuation($0) && !isAbbreviationPoint($0) }),
      text.words[mark] == ",", mark == index || text.has([.preposition, .time, .adverb], at: index)
    else { return nil }
    return mark
  }

  private func isAbbreviationPoint(_ index: Int) -> Bool {
    text.words[index] == "." && index > 0 && text.has(.abbreviation, at: index - 1)
  }

  /// Whether a clause without "that" begins: a subject, and soon its verb.
  func startsClause(at index: Int, in period: Range<Int>) -> Bool {
    guard index < period.upperBound, text.isWord(index) || text.tokens[index].kind == .number else {
      return false
    }
    if text.has(.subjectPronoun, at: index) { return text.words[index] != "who" }
    if text.words[index] == "there" { return true }
    if text.has(
      [.time, .adverb, .coordinator, .auxiliary, .modal, .negation, .relative], at: index)
    {
      return false
    }
    if text.has(.preposition, at: index),
      !["as", "after", "before", "under", "like"].contains(text.words[index])
    {
      return false
    }
    for next in index + 1..<min(period.upperBound, index + 16) {
      if text.isQuoted(next) { continue }
      // "the rights he was giving up": a noun with its relative clause.
      if text.has(.subjectPronoun, at: next) { return false }
      if isVerb(next) { return true }
      if [",", ";", ":"].contains(text.words[next]) { return false }
    }
    return false
  }

  /// From `start` to the end of the clause; nil for less than two words.
  func content(from start: Int, in period: Range<Int>) -> Range<Int>? {
    guard start < period.upperBound else { return nil }
    var end = start
    var hasVerb = false
    while end < period.upperBound {
      if let quotation = text.quotation(at: end) {
        end = min(quotation.tokens.upperBound, period.upperBound)
        hasVerb = true
        if endsSentence(quotation) || quotation.tokens.lowerBound == start && endsInComma(quotation)
        {
          break
        }
        continue
      }
      if end > start, endsContent(end, in: period, hasVerb: hasVerb && end - start > 4) { break }
      hasVerb = hasVerb || isVerb(end)
      end += 1
    }
    let content = trimmed(start..<end)
    return text.wordCount(content) >= 2 ? content : nil
  }

  /// From `start` to the end of the noun phrase or infinitive; nil for none.
  func phrase(from start: Int, in period: Range<Int>) -> Range<Int>? {
    var end = start
    while end < period.upperBound {
      if let quotation = text.quotation(at: end) {
        end = min(quotation.tokens.upperBound, period.upperBound)
        continue
      }
      if end > start, endsPhrase(end, in: period) { break }
      end += 1
    }
    let content = trimmed(start..<end)
    return text.wordCount(content) >= 1 ? content : nil
  }

  private func endsPhrase(_ index: Int, in period: Range<Int>) -> Bool {
    if [",", ";", ":", "(", "—", "–", "--"].contains(text.words[index]) { return true }
    if ["while", "when", "after", "although", "though", "because", "but", "before"].contains(
      text.words[index])
    {
      return true
    }
    return text.has(.coordinator, at: index) && index + 1 < period.upperBound && isVerb(index + 1)
  }

  private func endsSentence(_ quotation: Quotation) -> Bool {
    guard !quotation.isOpen, quotation.tokens.count > 2 else { return false }
    return [".", "!", "?"].contains(text.words[quotation.tokens.upperBound - 2])
  }

  /// “We pay,” she said, promising more: what follows the comma is not part of the quotation.
  private func endsInComma(_ quotation: Quotation) -> Bool {
    quotation.inner.last.map { text.words[$0] == "," } ?? false
  }

  /// Where another report begins, or the outlet's own addition to a whole clause.
  ///
  /// Of the contents of PolNeAR's train articles that reach a comma before one of `additions`, two
  /// thirds end there.
  private func endsContent(_ index: Int, in period: Range<Int>, hasVerb: Bool) -> Bool {
    if text.words[index] == ";" { return true }
    guard index + 1 < period.upperBound else { return false }
    if text.words[index] == ":" { return hasVerb && text.isQuoted(index + 1) }
    guard text.words[index] == "," || text.isDash(index) && text.words[index] != "-" else {
      return false
    }
    let next = index + 1
    if text.words[next] == "according" { return true }
    // ", but that he would": the report goes on.
    let goesOn = next + 1 < period.upperBound && text.words[next + 1] == "that"
    if hasVerb, !goesOn, Self.additions.contains(text.words[next]) {
      return text.words[next] != "which" || runsToEnd(next, in: period)
    }
    if hasVerb, !goesOn, text.words[next] == "and" { return beginsClause(next + 1, in: period) }
    guard let verb = text.lexicon.reportingVerb(text.words[next]) else { return false }
    return verb.form.contains(.gerund)
  }

  /// Whether no comma closes the relative clause at `index`, after which the clause would go on.
  private func runsToEnd(_ index: Int, in period: Range<Int>) -> Bool {
    !(index..<min(period.upperBound, index + 20)).contains { text.words[$0] == "," }
  }

  private static let additions: Set<String> = [
    "but", "which", "while", "although", "though", "even", "despite", "whereas",
    "compared",
  ]

  /// A subject with its verb right behind: "and he left".
  private func beginsClause(_ index: Int, in period: Range<Int>) -> Bool {
    guard index < period.upperBound else { return false }
    if text.has(.subjectPronoun, at: index) { return true }
    return text.isCapitalised(index) && startsClause(at: index, in: period)
  }
}
