import News

/// What the outlet asserts in its own voice: clauses with a verb that hold a figure, a time or a
/// named actor.
struct StatementRule {
  let text: AnnotatedText
  /// Where figures and times stand, in order.
  let anchors: [Span]
  /// Headings and captions, which assert nothing, in order.
  let furniture: [Span]

  /// The statements among the sentences of which no attribution took most.
  func statements(outside candidates: [Candidate]) -> [Range<Int>] {
    var taken = [Bool](repeating: false, count: text.tokens.count)
    for range in candidates.flatMap({ $0.content + $0.cue }) {
      for index in range { taken[index] = true }
    }
    var next = anchors[...]
    return text.sentences.filter(endsAsSentence).filter(standsInProse).flatMap(clauses).filter {
      clause in
      let span = text.span(clause)
      next = next.drop { $0.end <= span.start }
      guard !clause.contains(where: { taken[$0] }) else { return false }
      let isAnchored = next.first.map { $0.overlaps(span) } ?? false
      return isStatement(clause, isAnchored: isAnchored)
    }
  }

  /// The parts of a sentence between colons and semicolons.
  private func clauses(of sentence: Range<Int>) -> [Range<Int>] {
    sentence.parts { separatesClauses($0, in: sentence) }.map(trimmed).filter { !$0.isEmpty }
  }

  /// A colon or semicolon, but not the one in "4:10".
  private func separatesClauses(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard [";", ":"].contains(text.words[index]), !text.isQuoted(index) else { return false }
    guard sentence.contains(index - 1), sentence.contains(index + 1) else { return true }
    let isInNumber =
      text.tokens[index - 1].kind == .number && text.tokens[index + 1].kind == .number
      && text.tokens[index - 1].bytes.upperBound == text.tokens[index].bytes.lowerBound
      && text.tokens[index].bytes.upperBound == text.tokens[index + 1].bytes.lowerBound
    return !isInNumber
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, text.isPunctuation(end - 1), !text.isQuoted(end - 1),
      text.words[end - 1] != "?"
    { end -= 1 }
    return range.lowerBound..<end
  }

  /// Headings, captions and buttons have no mark at their end; the first line, a headline, may.
  private func endsAsSentence(_ sentence: Range<Int>) -> Bool {
    let last = sentence.upperBound - 1
    return sentence.lowerBound == 0 || text.isPunctuation(last) && text.words[last] != ","
  }

  private func standsInProse(_ sentence: Range<Int>) -> Bool {
    let start = text.span(sentence).start
    let block = SpanTable(furniture, span: \.self).last(startingBy: start)
    return block.map { $0.end <= start } ?? true
  }

  private func isStatement(_ clause: Range<Int>, isAnchored: Bool) -> Bool {
    guard (4...60).contains(text.wordCount(clause)), !ModalityRule(text: text).isQuestion(clause)
    else { return false }
    guard !clause.contains(where: { text.has(.personal, at: $0) && !text.isQuoted($0) }) else {
      return false
    }
    guard !clause.contains(where: isSaying) else { return false }
    guard standsAlone(clause), !clause.contains(where: pointsBack), clause.contains(where: isVerb)
    else { return false }
    if KindRule(text: text).isPrediction(clause) { return true }
    return isAnchored
      || clause.dropFirst().contains { text.isCapitalised($0) && !text.isQuoted($0) }
  }

  /// Whether somebody else speaks, though no rule found what: that isn't the outlet's own voice.
  private func isSaying(_ index: Int) -> Bool {
    guard !text.isQuoted(index), let verb = text.lexicon.reportingVerb(text.words[index]) else {
      return false
    }
    return ["say", "tell", "ask"].contains(verb.verb.lemma) && verb.form.contains(.past)
      && !isOrdered(index)
  }

  /// "were told to leave" is something done, not something said.
  private func isOrdered(_ index: Int) -> Bool {
    index > 0 && index + 1 < text.words.count && text.has(.auxiliary, at: index - 1)
      && text.words[index + 1] == "to"
  }

  /// Whether the words name what they speak of: "This may follow" says nothing by itself.
  private func standsAlone(_ clause: Range<Int>) -> Bool {
    let first = clause.first {
      text.isWord($0) && !text.has([.adverb, .coordinator], at: $0)
        && !["so", "but"].contains(text.words[$0])
    }
    guard let first else { return false }
    // "This morning" points to nothing in the text.
    if first + 1 < clause.upperBound, text.has(.time, at: first + 1) { return true }
    return !Self.pointers.contains(text.words[first])
  }

  /// "Despite all doubts, this shows": what "this" is was said before.
  private func pointsBack(_ index: Int) -> Bool {
    ["this", "that", "these", "those"].contains(text.words[index])
      && index > 0 && text.words[index - 1] == ","
      && index + 1 < text.words.count && text.has([.auxiliary, .modal, .plainVerb], at: index + 1)
  }

  /// Words that point to something said before.
  private static let pointers: Set<String> = [
    "this", "that", "these", "those", "it", "they", "he", "she", "his", "her", "their", "its",
    "such", "another", "there", "maybe", "why", "how", "what", "who",
  ]

  /// A form of a verb that can be a sentence's only one.
  private func isVerb(_ index: Int) -> Bool {
    if text.isQuoted(index) { return false }
    if text.has([.auxiliary, .modal], at: index), text.words[index] != "'s" { return true }
    if text.has(.plainVerb, at: index) { return !isGerund(index) }
    return text.words[index].count > 4 && text.words[index].hasSuffix("ed")
      && !text.isCapitalised(index)
  }
  /// "Ode watching the fleet" is a caption's; "bring" and "sing" are no gerunds.
  private func isGerund(_ index: Int) -> Bool {
    text.words[index].utf8.count > 5 && text.words[index].hasSuffix("ing")
  }
}
