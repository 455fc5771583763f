/// Subjects that stand elsewhere than right before their verb.
extension NounPhrases {
  /// The subject that begins at `start`, after its verb: "said Kim Novak, the mayor".
  func subject(at start: Int, in period: Range<Int>) -> Range<Int>? {
    guard start < period.upperBound, !text.isQuoted(start) else { return nil }
    if text.has(.subjectPronoun, at: start), text.words[start] != "who" { return start..<start + 1 }
    guard
      text.isCapitalised(start) && !text.has(.time, at: start) || isNameDespiteClass(start)
        || text.has([.determiner, .role], at: start)
        || text.tokens[start].kind == .number
        || isPlainNoun(start) && !text.words[start].hasSuffix("ly")
    else { return nil }
    // "said this year"
    if start + 1 < period.upperBound, text.has(.determiner, at: start),
      text.has(.time, at: start + 1)
    {
      return nil
    }
    var end = start
    while end < period.upperBound, end - start < 24 {
      if text.words[end] == "(", let close = text.end(ofParenthesisAt: end, in: period) {
        end = close
      } else if continuesAfterVerb(at: end, from: start) {
        end += 1
      } else {
        break
      }
    }
    return end > start ? start..<appositionEnd(from: end, in: period) : nil
  }

  private func continuesAfterVerb(at index: Int, from start: Int) -> Bool {
    if isNameDespiteClass(index) { return true }
    if text.has(.time, at: index), text.isCapitalised(index) { return false }
    if text.has(.adverb, at: index) { return false }
    if text.has(.preposition, at: index) {
      return index > start && ["of", "for", "to", "at", "from"].contains(text.words[index])
    }
    if text.has(.coordinator, at: index) {
      return index + 1 < text.words.count && text.isCapitalised(index + 1)
    }
    return continues(at: index, before: index + 1)
  }

  /// Whether a word of a closed class is a first name: "said Will Novak".
  func isNameDespiteClass(_ index: Int) -> Bool {
    index > 0 && index + 1 < text.words.count && text.has([.preposition, .modal], at: index)
      && text.isCapitalised(index) && text.isCapitalised(index + 1)
      && !text.isCapitalised(index - 1) && !text.has([.time, .preposition], at: index + 1)
  }

  /// Takes in ", the mayor", ", who was there" and " who was there" up to the next comma or the end.
  private func appositionEnd(from end: Int, in period: Range<Int>) -> Int {
    guard end + 1 < period.upperBound, text.words[end] == "," || text.words[end] == "who" else {
      return end
    }
    let first = text.words[end] == "," ? end + 1 : end
    guard
      text.has([.determiner, .relative, .role], at: first) || text.tokens[first].kind == .number
    else { return end }
    var index = first
    while index < period.upperBound, index - end < 30, !text.isQuoted(index),
      !text.isPunctuation(index) || isInnerMark(index)
    { index += 1 }
    return index
  }

  /// The subject of a sentence's main clause, looked for from its beginning.
  func leadingSubject(of period: Range<Int>, before limit: Int) -> Range<Int>? {
    var start = period.lowerBound
    // "In Ohio, …": what a preposition opens ends at its comma.
    if text.has([.preposition, .subordinator], at: start),
      let comma = (start..<limit).first(where: { text.words[$0] == "," })
    {
      start = comma + 1
    }
    let verb = (start..<max(start, limit)).first { clauses.isVerb($0) && !text.isQuoted($0) }
    guard let verb, verb > start else { return nil }
    return subject(
      before: Preverbal(before: verb, in: start..<verb + 1, of: text).start, in: start..<limit)
  }
}
