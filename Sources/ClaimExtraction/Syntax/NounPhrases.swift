import News

/// Finds the noun phrase before or after a cue, without a parser: from the closed word classes,
/// capitals and punctuation.
struct NounPhrases {
  let text: AnnotatedText
  private let clauses: Clauses

  /// The longest noun phrase looked for with its appositions, in tokens.
  private static let limit = 40
  /// The longest without them.
  private static let runLimit = 18

  init(text: AnnotatedText) {
    self.text = text
    clauses = Clauses(text: text)
  }

  /// The subject that ends right before `end`, with its apposition.
  func subject(before end: Int, in period: Range<Int>) -> Range<Int>? {
    var end = end
    while end > period.lowerBound, isSkipped(end - 1) { end -= 1 }
    guard end > period.lowerBound else { return nil }
    let last = end - 1
    guard !text.isQuoted(last) else { return quotedName(endingAt: last, in: period) }
    if text.has(.subjectPronoun, at: last) { return last..<end }
    if text.words[last] == "," { return apposed(before: last, in: period) }
    if text.words[last] == ")" || text.isDash(last) {
      return aroundParenthesis(closingAt: last, in: period)
    }
    return phrase(endingAt: end, in: period)
  }

  /// A noun phrase without appositions, but with the relative clause that may end it.
  private func phrase(endingAt end: Int, in period: Range<Int>) -> Range<Int>? {
    let start = run(before: end, in: period)
    let limit = max(period.lowerBound, end - 14)
    // "officials who spoke with the paper said": the phrase begins before "who".
    if let relative = (limit..<end).last(where: { ["who", "which"].contains(text.words[$0]) }),
      relative > period.lowerBound, text.words[relative - 1] != ",", !text.isQuoted(relative),
      relative < end - 1
    {
      return trimmed(run(before: relative, in: period)..<end)
    }
    return trimmed(start..<end)
  }

  /// "Kim Novak (R-Ohio)", "the mayor — who was there —".
  private func aroundParenthesis(closingAt mark: Int, in period: Range<Int>) -> Range<Int>? {
    guard let opening = text.start(ofParenthesisAt: mark, in: period), opening > period.lowerBound,
      let head = trimmed(run(before: opening, in: period)..<opening)
    else { return nil }
    return head.lowerBound..<(text.words[mark] == ")" ? mark + 1 : mark)
  }

  /// A source whose last words stand in quotation marks: a programme, a nickname.
  private func quotedName(endingAt last: Int, in period: Range<Int>) -> Range<Int>? {
    guard let quotation = text.quotation(at: last), quotation.tokens.count < 8,
      quotation.tokens.lowerBound > period.lowerBound, text.words[last] != ",",
      ![",", ".", "?", "!"].contains(text.words[max(last - 1, period.lowerBound)])
    else { return nil }
    return phrase(endingAt: quotation.tokens.lowerBound, in: period)
      .map { $0.lowerBound..<last + 1 }
  }

  /// What stands before a comma that closes an apposition: "Kim Novak, the mayor, said".
  private func apposed(before comma: Int, in period: Range<Int>) -> Range<Int>? {
    var end = comma
    for _ in 0..<6 {
      let start = segmentStart(before: end, in: period)
      guard comma - start < Self.limit else { return nil }
      if end < comma, !isApposition(start..<end), let head = phrase(endingAt: end, in: start..<end)
      {
        return head.lowerBound..<comma
      }
      guard start > period.lowerBound, text.words[start - 1] == "," else {
        guard end < comma else { return nil }
        return trimmed(run(before: end, in: start..<end)..<comma)
      }
      end = start - 1
    }
    return nil
  }

  private func segmentStart(before end: Int, in period: Range<Int>) -> Int {
    var start = end
    while start > period.lowerBound, end - start < Self.limit, !text.isQuoted(start - 1),
      ![",", ";", ":", "—", "–", "--"].contains(text.words[start - 1])
    { start -= 1 }
    return start
  }

  /// Whether a segment between commas can't be the head of a noun phrase.
  private func isApposition(_ range: Range<Int>) -> Bool {
    guard let first = range.first, let last = range.last else { return true }
    if text.has([.relative, .preposition], at: first) {
      return !text.isCapitalised(last) || range.count < 3
    }
    if text.tokens[first].kind == .number { return true }
    if text.words[first] == "a" || text.words[first] == "an" { return true }
    if text.isCapitalised(last) { return text.words[first] == "the" && !text.isCapitalised(first) }
    return !text.has(.determiner, at: first)
  }

  /// Where the run of words that may be one noun phrase up to `end` begins.
  private func run(before end: Int, in period: Range<Int>) -> Int {
    var start = end
    while start > period.lowerBound, end - start < Self.runLimit {
      if text.words[start - 1] == ")",
        let opening = text.start(ofParenthesisAt: start - 1, in: period)
      {
        start = opening
      } else if continues(at: start - 1, before: start) {
        start -= 1
      } else {
        break
      }
    }
    return start
  }

  private func continues(at index: Int, before next: Int) -> Bool {
    guard !text.isQuoted(index) else { return false }
    switch text.tokens[index].kind {
    case .punctuation: return isInnerMark(index)
    case .number: return true
    case .symbol: return ["$", "%", "€", "£", "&", "@", "#", "/"].contains(text.words[index])
    case .lineBreak: return false
    case .word: break
    }
    if text.has(.coordinator, at: index) { return joinsNames(at: index, before: next) }
    if text.words[index] == "'s" { return true }
    if text.has(
      [.auxiliary, .modal, .subordinator, .relative, .interrogative, .subjectPronoun], at: index)
    {
      return false
    }
    guard let verb = text.lexicon.reportingVerb(text.words[index]) else { return true }
    return verb.form.isDisjoint(with: [.past, .gerund]) || text.isCapitalised(index)
  }

  private func isInnerMark(_ index: Int) -> Bool {
    switch text.words[index] {
    case ".":
      index > 0
        && (text.has(.abbreviation, at: index - 1) || text.tokens[index - 1].span.count == 1)
    case "'", "’", "-": true
    default: false
    }
  }

  private func joinsNames(at index: Int, before next: Int) -> Bool {
    guard text.words[index] != "nor", index > 0, next < text.words.count else { return false }
    return text.isCapitalised(index - 1)
      && (text.isCapitalised(next) || text.has(.determiner, at: next))
      || isPlainNoun(index - 1) && isPlainNoun(next) && text.words[index - 1].hasSuffix("s")
  }

  private func isPlainNoun(_ index: Int) -> Bool {
    text.isWord(index)
      && text.classes[index].isDisjoint(with: [
        .subjectPronoun, .determiner, .preposition, .auxiliary, .modal, .adverb, .plainVerb,
        .reportingVerb,
        .subordinator, .time,
      ])
  }

  /// Without adverbs, commas and a prepositional phrase in front.
  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound,
      isSkipped(start) || text.has(.coordinator, at: start) || text.isPunctuation(start)
    { start += 1 }
    if start < range.upperBound, text.has(.preposition, at: start) {
      start = afterPhrase(start..<range.upperBound)
    }
    return start < range.upperBound ? start..<range.upperBound : nil
  }

  /// In "In Ohio on Tuesday the mayor" the place where "the mayor" begins.
  private func afterPhrase(_ range: Range<Int>) -> Int {
    var hadNoun = false
    for index in range.dropFirst() {
      if text.has(.determiner, at: index), hadNoun { return index }
      if text.isCapitalised(index), hadNoun, !text.isCapitalised(index - 1) { return index }
      if text.has(.preposition, at: index) {
        hadNoun = false
      } else {
        hadNoun = hadNoun || !text.has(.determiner, at: index)
      }
    }
    return range.lowerBound + 1
  }

  private func isSkipped(_ index: Int) -> Bool {
    guard !text.isQuoted(index) else { return false }
    if text.has(.adverb, at: index) { return true }
    return text.has(.time, at: index) && !(index > 0 && text.has(.determiner, at: index - 1))
  }
}

// MARK: - After the verb, and from the front

extension NounPhrases {
  /// The subject that begins at `start`, after its verb: "said Kim Novak, the mayor".
  func subject(at start: Int, in period: Range<Int>) -> Range<Int>? {
    guard start < period.upperBound, !text.isQuoted(start) else { return nil }
    if text.has(.subjectPronoun, at: start), text.words[start] != "who" { return start..<start + 1 }
    guard
      text.isCapitalised(start) && !text.has(.time, at: start)
        || text.has([.determiner, .role], at: start)
        || text.tokens[start].kind == .number
        || isPlainNoun(start) && !text.words[start].hasSuffix("ly")
    else { return nil }
    // "said this year"
    if start + 1 < period.upperBound, text.has(.determiner, at: start), text.has(.time, at: start + 1) { return nil }
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

  /// Takes in ", the mayor" and ", who was there" up to the next comma or the end.
  private func appositionEnd(from end: Int, in period: Range<Int>) -> Int {
    let first = end + 1
    guard first < period.upperBound, text.words[end] == "," else { return end }
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
