/// Quotations in a paragraph of their own, announced by "Novak said:" before or signed
/// "— Kim Novak" behind, in the next paragraph or in the same.
struct BlockQuotationRule {
  let text: AnnotatedText
  private let phrases: NounPhrases

  init(_ text: AnnotatedText) {
    self.text = text
    phrases = NounPhrases(text: text)
  }

  /// The speaker and cue that a period announces with a colon at its end.
  func announcement(in period: Range<Int>) -> Candidate? {
    guard text.words[period.upperBound - 1] == ":" else { return nil }
    let group = period.reversed().lazy.compactMap { index -> VerbGroup? in
      guard !text.isQuoted(index), text.has(.reportingVerb, at: index) else { return nil }
      return VerbGroup(at: index, in: period, of: text)
    }.first
    guard let group, group.frames.contains(.quotation), !group.isNegated,
      let source = source(of: group, in: period)
    else { return nil }
    return Candidate(
      source: source, cue: [group.verb..<group.end], content: [], lemma: group.lemma,
      confidence: RuleConfidence.blockQuotation)
  }

  private func source(of group: VerbGroup, in period: Range<Int>) -> Range<Int>? {
    let start = group.tokens.lowerBound
    let adjacent = group.isInfinitive ? nil : phrases.subject(before: start, in: period)
    return adjacent ?? phrases.leadingSubject(of: period, before: start)
  }

  /// The announced quotation, if `period` is one.
  func candidate(_ announcement: Candidate, in period: Range<Int>) -> Candidate? {
    guard let quotation = text.quotation(at: period.lowerBound),
      quotation.tokens.lowerBound == period.lowerBound,
      quotation.tokens.count * 2 > period.count
    else { return nil }
    var candidate = announcement
    candidate.content = [period]
    return candidate
  }

  /// The quotation with which a paragraph begins, where nothing but a signature ends it.
  func signed(_ period: Range<Int>) -> Candidate? {
    guard let quotation = text.quotation(at: period.lowerBound)?.tokens,
      quotation.lowerBound == period.lowerBound, quotation.upperBound < period.upperBound,
      endsParagraph(period.upperBound)
    else { return nil }
    let signature = quotation.upperBound..<period.upperBound
    // A second dash closes a parenthesis.
    guard !signature.dropFirst().contains(where: text.isDash) else { return nil }
    return signed(quotation, by: signature)
  }

  private func endsParagraph(_ end: Int) -> Bool {
    end == text.tokens.count || text.tokens[end].kind == .lineBreak
  }

  /// The quotation `content` with the speaker that the period behind it names: "— Kim Novak, the
  /// mayor".
  func signed(_ content: Range<Int>, by period: Range<Int>) -> Candidate? {
    guard period.count > 1, text.isDash(period.lowerBound), text.wordCount(period) < 16,
      text.isCapitalised(period.lowerBound + 1), text.isQuoted(content.lowerBound),
      period.lowerBound - content.upperBound < 4
    else { return nil }
    let name = period.lowerBound + 1..<period.upperBound
    return Candidate(
      source: name.parts { text.words[$0] == "." }.first ?? name,
      cue: [period.lowerBound..<period.lowerBound + 1], content: [content],
      confidence: RuleConfidence.byline)
  }
}
