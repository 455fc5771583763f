/// Joins sentences to periods: the stretches in which a cue and its report are looked for.
struct Periods {
  let text: AnnotatedText

  /// Sentences, joined where a quotation holds several, and where "he asked." follows a question.
  func periods() -> [Range<Int>] {
    var periods: [Range<Int>] = []
    for sentence in text.sentences {
      if let last = periods.last, joins(last, sentence) {
        periods[periods.count - 1] = last.lowerBound..<sentence.upperBound
      } else {
        periods.append(sentence)
      }
    }
    return periods
  }

  private func joins(_ last: Range<Int>, _ next: Range<Int>) -> Bool {
    guard last.upperBound == next.lowerBound else { return false }
    if text.isQuoted(next.lowerBound), let quotation = text.quotation(at: last.upperBound - 1) {
      return quotation.tokens.contains(next.lowerBound)
    }
    return endsInQuotation(last) && isTail(next)
  }

  private func endsInQuotation(_ period: Range<Int>) -> Bool {
    guard let quotation = text.quotation(at: period.upperBound - 1) else { return false }
    return quotation.tokens.upperBound == period.upperBound && quotation.tokens.count > 3
  }

  /// Whether a sentence begins with a few words and a verb that may follow a quotation.
  private func isTail(_ sentence: Range<Int>) -> Bool {
    guard !text.isQuoted(sentence.lowerBound) else { return false }
    let start = sentence.prefix(12)
    guard let verb = start.first(where: { isCue($0) }) else { return false }
    guard
      !start.prefix(while: { $0 < verb }).contains(where: {
        [",", ":"].contains(text.words[$0]) || text.has(.subordinator, at: $0)
      })
    else { return false }
    if verb + 2 < sentence.upperBound, text.isPunctuation(verb + 1), text.isQuoted(verb + 2) {
      return false
    }
    return Clauses(text: text).closes(at: verb + 1, in: sentence) || followsVerb(verb, in: sentence)
  }

  private func isCue(_ index: Int) -> Bool {
    guard let verb = text.lexicon.reportingVerb(text.words[index]) else { return false }
    return verb.verb.frames.contains(.quotation) && !verb.form.isDisjoint(with: [.past, .third])
  }

  /// As in "asked the mayor.".
  private func followsVerb(_ verb: Int, in sentence: Range<Int>) -> Bool {
    guard verb == sentence.lowerBound else { return false }
    return sentence.count < 16
  }
}
