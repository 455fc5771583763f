import News

/// Finds the noun phrase before or after a cue, without a parser: from the closed word classes,
/// capitals and punctuation.
struct NounPhrases {
  let text: AnnotatedText
  let clauses: Clauses

  /// The longest noun phrase looked for with its appositions, in tokens; of PolNeAR's train sources
  /// one in 100 has more than 21.
  private static let limit = 40
  /// The longest relative clause between a subject and its verb.
  private static let relativeLimit = 50
  /// The longest without them.
  private static let runLimit = 18

  init(text: AnnotatedText) {
    self.text = text
    clauses = Clauses(text: text)
  }

  /// The subject that ends right before `end`, with its apposition.
  func subject(before end: Int, in period: Range<Int>) -> Range<Int>? {
    var end = beforeTimeParenthesis(end, in: period)
    if let time = timePhrase(before: end, in: period) {
      // "the poll released on Monday"
      if clauses.isVerb(time - 1) { return phrase(endingAt: end, in: period) }
      end = time
    }
    while end > period.lowerBound, isSkipped(end - 1) { end -= 1 }
    guard end > period.lowerBound else { return nil }
    let last = end - 1
    guard !text.isQuoted(last) else { return quotedName(endingAt: last, in: period) }
    if text.has(.subjectPronoun, at: last) { return last..<end }
    if ["that", "which"].contains(text.words[last]) {
      return phrase(endingAt: last, in: period).map { $0.lowerBound..<end }
    }
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
    if let head = headOfRelative(before: comma, in: period) { return head.lowerBound..<comma }
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

  /// The noun before ", who" or ", whose": whatever stands between belongs to its clause.
  private func headOfRelative(before comma: Int, in period: Range<Int>) -> Range<Int>? {
    let scope =
      max(period.lowerBound + 2, comma - Self.relativeLimit)..<max(period.lowerBound + 2, comma)
    let relative = scope.last { ["who", "whose"].contains(text.words[$0]) && !text.isQuoted($0) }
    guard let relative, text.words[relative - 1] == "," else { return nil }
    return phrase(endingAt: relative - 1, in: period)
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
    if text.has([.relative, .preposition], at: first) { return true }
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

  func continues(at index: Int, before next: Int) -> Bool {
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

  func isInnerMark(_ index: Int) -> Bool {
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

  func isPlainNoun(_ index: Int) -> Bool {
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
    if startsTimePhrase(start, in: range) { start += 2 }
    if start < range.upperBound, text.has(.preposition, at: start) {
      start = afterPhrase(start..<range.upperBound)
    }
    // "three days after Novak": the clause begins behind.
    let rest = start..<max(start, range.upperBound - 1)
    if let cut = rest.last(where: {
      ["after", "before", "since", "until"].contains(text.words[$0])
    }) {
      start = cut + 1
    }
    return start < range.upperBound ? start..<range.upperBound : nil
  }

  /// In "In Ohio on Tuesday the mayor" the place where "the mayor" begins.
  private func afterPhrase(_ range: Range<Int>) -> Int {
    var hadNoun = false
    for index in range.dropFirst() {
      if text.has(.determiner, at: index), hadNoun { return index }
      let isNew = !text.isCapitalised(index - 1) || text.has(.time, at: index - 1)
      if text.isCapitalised(index), !text.has(.time, at: index), hadNoun, isNew { return index }
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
