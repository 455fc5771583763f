/// Direct quotations with their speaker in a language other than English: a quotation, a verb from
/// the language's list, and the words beside the verb.
struct ForeignQuotationRule {
  let text: AnnotatedText
  let verbs: Set<String>

  /// The longest name of a speaker, in tokens.
  private static let limit = 10

  /// All candidates, in order.
  func candidates() -> [Candidate] {
    Periods(text: text).periods().compactMap(candidate)
  }

  private func candidate(in period: Range<Int>) -> Candidate? {
    let quotations = quotations(in: period)
    guard !quotations.isEmpty,
      let verb = period.first(where: { !text.isQuoted($0) && verbs.contains(text.words[$0]) })
    else { return nil }
    guard let source = speaker(after: verb, in: period) ?? speaker(before: verb, in: period) else {
      return nil
    }
    return Candidate(
      source: source, cue: [verb..<verb + 1], content: quotations,
      confidence: RuleConfidence.foreignQuotation)
  }

  /// The quotations of three words or more.
  private func quotations(in period: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = period.lowerBound
    while index < period.upperBound {
      guard let quotation = text.quotation(at: index) else {
        index += 1
        continue
      }
      let tokens = quotation.tokens.clamped(to: period)
      if text.wordCount(tokens) >= 3 { found.append(tokens) }
      index = tokens.upperBound
    }
    return found
  }

  private func speaker(after verb: Int, in period: Range<Int>) -> Range<Int>? {
    let start = verb + 1
    var end = start
    while end < period.upperBound, end - start < Self.limit, isNamePart(end) { end += 1 }
    while end > start, text.isPunctuation(end - 1) { end -= 1 }
    return hasName(start..<end) ? start..<end : nil
  }

  private func speaker(before verb: Int, in period: Range<Int>) -> Range<Int>? {
    var start = verb
    while start > period.lowerBound, verb - start < Self.limit, isNamePart(start - 1) { start -= 1 }
    guard let first = (start..<verb).first(where: text.isCapitalised),
      let last = (start..<verb).last(where: text.isCapitalised)
    else { return nil }
    return first..<last + 1
  }

  private func isNamePart(_ index: Int) -> Bool {
    !text.isQuoted(index) && (text.isWord(index) || text.words[index] == ".")
  }

  private func hasName(_ range: Range<Int>) -> Bool {
    range.contains(where: text.isCapitalised)
  }
}
