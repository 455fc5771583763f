/// A clause that closes or interrupts the report before it: "…, she said", "“…,” said Kim Novak".
struct ReportTail {
  let source: Range<Int>
  /// Source and verb group together.
  let clause: Range<Int>
  /// Whether a quotation ends right before it.
  let followsQuotation: Bool
}

/// Finds the tails of a period.
struct ReportTails {
  let text: AnnotatedText
  let phrases: NounPhrases
  let clauses: Clauses

  /// The tail that the verb group makes; nil where its content follows it.
  func tail(of group: VerbGroup, in period: Range<Int>) -> ReportTail? {
    guard group.frames.contains(.quotation), !group.isPassive, !group.isInfinitive,
      !group.isParticipial, group.tokens.lowerBound > period.lowerBound
    else { return nil }
    return inverted(group, in: period) ?? straight(group, in: period)
  }

  /// As in "said Kim Novak".
  private func inverted(_ group: VerbGroup, in period: Range<Int>) -> ReportTail? {
    let before = group.tokens.lowerBound - 1
    guard endsReport(before), !group.hasAuxiliary, !group.frames.contains(.addressee),
      let source = phrases.subject(at: group.end, in: period)
    else { return nil }
    let followsQuotation = endsQuotation(before)
    guard followsQuotation || maySpeak(source, after: before, in: period) else { return nil }
    guard
      followsQuotation
        || clauses.closes(at: source.upperBound, in: period)
          && !clauses.continues(after: source.upperBound, in: period)
    else { return nil }
    return ReportTail(
      source: source, clause: group.tokens.lowerBound..<source.upperBound,
      followsQuotation: followsQuotation)
  }

  /// Whether the words behind the verb speak, and don't begin what it reports.
  private func maySpeak(_ source: Range<Int>, after comma: Int, in period: Range<Int>) -> Bool {
    let first = source.lowerBound
    if text.isCapitalised(first) || text.has(.subjectPronoun, at: first) || isTitled(source) {
      return true
    }
    guard text.has(.determiner, at: first) else { return false }
    let isParenthesis =
      source.upperBound < period.upperBound && text.words[source.upperBound] == ","
    return isParenthesis || holdsClause(period.lowerBound..<comma)
  }

  /// Whether the words before a cue are a clause rather than a subject with its relative clause:
  /// "Kim Novak, who left the town, said the dam leaks".
  private func holdsClause(_ range: Range<Int>) -> Bool {
    let relative = range.last { text.has(.relative, at: $0) && $0 > 0 && text.words[$0 - 1] == "," }
    guard let relative, !(relative..<range.upperBound).contains(where: { text.words[$0] == "," })
    else { return clauses.hasVerb(range) }
    return clauses.hasVerb(range.lowerBound..<relative)
  }

  /// Whether a name follows the words that say what its bearer is: "engineer Kim Novak".
  private func isTitled(_ source: Range<Int>) -> Bool {
    let name = source.first { text.isCapitalised($0) }
    guard let name else { return false }
    return (source.lowerBound..<name).allSatisfy {
      text.has(.role, at: $0) || phrases.isPlainNoun($0)
    }
  }

  /// As in "Kim Novak said".
  private func straight(_ group: VerbGroup, in period: Range<Int>) -> ReportTail? {
    guard let source = phrases.subject(before: group.tokens.lowerBound, in: period),
      source.lowerBound > period.lowerBound, endsReport(source.lowerBound - 1)
    else { return nil }
    let followsQuotation = endsQuotation(source.lowerBound - 1)
    guard
      followsQuotation
        ? !clauses.takesContent(at: group.end, in: period) : closes(group, in: period)
    else { return nil }
    return ReportTail(
      source: source, clause: source.lowerBound..<group.end, followsQuotation: followsQuotation)
  }

  /// Whether a clause without quotation marks may stand before the verb: "the dam is safe, she said".
  private func closes(_ group: VerbGroup, in period: Range<Int>) -> Bool {
    guard Self.plain.contains(group.lemma), !introducesQuotation(group.end, in: period) else {
      return false
    }
    return clauses.closes(at: group.end, in: period)
      || group.frames.contains(.addressee) && isAddressed(group.end, in: period)
  }

  /// Whether only the person addressed, and perhaps a place or a day, stands from `start` to the end.
  ///
  /// As in "the dam is safe, she told the council on Monday."
  private func isAddressed(_ start: Int, in period: Range<Int>) -> Bool {
    guard let addressee = phrases.subject(at: start, in: period) else { return false }
    let rest = addressee.upperBound..<period.upperBound
    return clauses.closes(at: addressee.upperBound, in: period)
      && !(start..<period.upperBound).contains {
        text.words[$0] == "that" || text.isQuoted($0) || rest.contains($0) && clauses.isVerb($0)
      }
  }

  /// Verbs that close a report without quotation marks; others, as in "the town, she complained
  /// when it rained", have an apposition or a place before them.
  private static let plain: Set<String> = [
    "say", "tell", "write", "add", "note", "report", "explain", "argue", "insist", "suggest",
    "warn",
    "claim", "announce", "conclude", "tweet", "recall", "predict", "point", "acknowledge",
  ]

  /// As in "But, he wrote, “…”".
  private func introducesQuotation(_ index: Int, in period: Range<Int>) -> Bool {
    index + 1 < period.upperBound && [",", ":"].contains(text.words[index])
      && text.isQuoted(index + 1)
  }

  /// Whether a report may end with the token: a comma, a dash or a closing quotation mark.
  private func endsReport(_ index: Int) -> Bool {
    text.words[index] == "," || text.isDash(index) || endsQuotation(index)
  }

  private func endsQuotation(_ index: Int) -> Bool {
    if text.isQuoted(index) {
      guard let quotation = text.quotation(at: index) else { return false }
      return quotation.tokens.upperBound == index + 1 && !quotation.isOpen
    }
    return index > 0 && text.isQuoted(index - 1) && (text.words[index] == "," || text.isDash(index))
  }
}
