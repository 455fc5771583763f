/// Reports that follow their cue: "X said that …", "X said: “…”", "X told Y that …".
struct ComplementRule {
  let text: AnnotatedText
  let clauses: Clauses

  /// How far from its verb a "that" or a quotation may stand, in tokens.
  private static let reach = 30

  /// What the verb reports, up to `limit`.
  func content(of group: VerbGroup, until limit: Int, in period: Range<Int>) -> Range<Int>? {
    let scope = period.lowerBound..<limit
    var index = group.end
    let end = min(limit, index + Self.reach)
    var gap = Gap.none
    while index < end {
      if let start = contentStart(at: index, after: gap, of: group, in: scope) {
        return clauses.content(from: start, in: scope)
      }
      guard let next = step(from: index, over: &gap, of: group, in: scope) else { return nil }
      index = next
    }
    return nil
  }

  /// What stands between verb and content.
  private enum Gap {
    case none
    /// Adverbs and days.
    case light
    /// Phrases that begin with a preposition.
    case phrase
    /// Persons and things.
    case object
  }

  private func contentStart(
    at index: Int, after gap: Gap, of group: VerbGroup, in scope: Range<Int>
  ) -> Int? {
    if let quotation = text.quotation(at: index) {
      guard quotation.tokens.lowerBound == index else { return nil }
      return quotes(quotation, after: gap, group: group) ? index : nil
    }
    let frames = group.frames
    let word = text.words[index]
    if word == "that", frames.contains(.that), isConjunction(index, in: scope) {
      return gap != .object || frames.contains(.addressee) ? index : nil
    }
    if group.lemma == "ask", gap == .object, ["if", "whether", "why", "how", "what"].contains(word)
    {
      return index
    }
    if text.has(.interrogative, at: index), frames.contains(.that), gap == .none || gap == .light {
      return word == "when" || word == "where" ? nil : index
    }
    if word == ":", frames.contains(.quotation) {
      let isQuoted = index + 1 < scope.upperBound && text.isQuoted(index + 1)
      return isQuoted || gap == .none || gap == .light ? index + 1 : nil
    }
    if frames.contains(.addressee) {
      return gap == .object && text.has(.subjectPronoun, at: index) && frames.contains(.bare)
        ? index : nil
    }
    guard frames.contains(.bare), clauses.startsClause(at: index, in: scope) else { return nil }
    if gap == .none || gap == .light {
      return !frames.contains(.evidence) || isEvidence(group, in: scope) ? index : nil
    }
    return text.has(.subjectPronoun, at: index) && (gap != .object || frames.contains(.addressee))
      ? index : nil
  }

  /// Polls show and studies find without "that"; people, who show and find all sorts of things, don't.
  private func isEvidence(_ group: VerbGroup, in scope: Range<Int>) -> Bool {
    (max(scope.lowerBound, group.verb - 8)..<group.verb).contains { text.has(.document, at: $0) }
  }

  private func quotes(_ quotation: Quotation, after gap: Gap, group: VerbGroup) -> Bool {
    if group.frames.contains(.quotation) {
      return gap != .object || group.frames.contains(.addressee)
        || text.words[quotation.tokens.lowerBound - 1] == ","
        || text.words[quotation.tokens.lowerBound - 1] == ":"
    }
    return gap == .none && text.wordCount(quotation.tokens) > 2
  }

  /// Whether "that" begins a clause; it doesn't in "more than that", "said that." and "states that
  /// have".
  private func isConjunction(_ index: Int, in scope: Range<Int>) -> Bool {
    guard index + 1 < scope.upperBound else { return false }
    if text.has([.auxiliary, .modal], at: index + 1) || text.has(.document, at: index - 1) {
      return false
    }
    if text.has(.preposition, at: index - 1), text.words[index - 1] != "up" { return false }
    return !text.isPunctuation(index + 1) || text.isQuoted(index + 1)
      || text.words[index + 1] == ","
  }

  private func step(
    from index: Int, over gap: inout Gap, of group: VerbGroup, in scope: Range<Int>
  ) -> Int? {
    let word = text.words[index]
    if word == "," {
      return index + 1
    } else if word == "(" || text.isDash(index) {
      return text.end(ofParenthesisAt: index, in: scope) ?? (word == "-" ? index + 1 : nil)
    } else if text.isPunctuation(index), !["'", "."].contains(word) {
      return nil
    } else if word == ".", !text.has(.abbreviation, at: index - 1) {
      return nil
    } else if clauses.isVerb(index), gap == .none || gap == .light || isCue(index) {
      return nil
    }
    widen(&gap, at: index)
    return index + 1
  }

  /// Whether the word reports what follows it: "who asked for help told the paper that".
  private func isCue(_ index: Int) -> Bool {
    guard let verb = text.lexicon.reportingVerb(text.words[index]) else { return false }
    return verb.form.contains(.past) && verb.verb.frames.contains(.quotation)
  }

  /// Whether a preposition and a day begin at `index`: "said on Monday the dam would hold".
  private func isDay(_ index: Int) -> Bool {
    text.words[index] == "on" && index + 1 < text.words.count && text.has(.time, at: index + 1)
  }

  private func widen(_ gap: inout Gap, at index: Int) {
    switch gap {
    case .none, .light:
      if text.has([.time, .adverb], at: index) || text.words[index].hasSuffix("ly")
        || isDay(index)
      {
        gap = .light
      } else {
        gap = text.has(.preposition, at: index) ? .phrase : .object
      }
    case .phrase, .object: break
    }
  }
}
