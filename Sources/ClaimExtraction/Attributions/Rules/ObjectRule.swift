/// Reports without a clause of their own: "vowed to fight", "called for talks", "denied the charge".
struct ObjectRule {
  let text: AnnotatedText
  let clauses: Clauses

  /// How far from its verb an infinitive or a preposition may stand, in tokens.
  private static let reach = 10

  /// What the verb reports, up to `limit`.
  func content(of group: VerbGroup, until limit: Int, in period: Range<Int>) -> Range<Int>? {
    let scope = period.lowerBound..<limit
    guard group.end < limit else { return nil }
    if group.frames.contains(.infinitive), let start = infinitive(after: group, in: scope) {
      return clauses.phrase(from: start, in: scope)
    }
    if group.frames.contains(.prepositional), let start = preposition(after: group, in: scope) {
      return clauses.phrase(from: start, in: scope)
    }
    guard group.frames.contains(.object), startsObject(group.end),
      let phrase = clauses.phrase(from: group.end, in: scope)
    else { return nil }
    return phrase.count == 1 && Self.pronouns.contains(text.words[phrase.lowerBound]) ? nil : phrase
  }

  /// "to" after the verb, or after the person addressed.
  private func infinitive(after group: VerbGroup, in scope: Range<Int>) -> Int? {
    for index in group.end..<min(scope.upperBound, group.verb + Self.reach) {
      if text.words[index] == "to", index + 1 < scope.upperBound {
        guard isBaseVerb(index + 1), !isAnonymity(index + 1, in: scope) else { return nil }
        return text.has(.negation, at: index - 1) && index - 1 > group.verb ? index - 1 : index
      }
      guard text.isWord(index), !clauses.isVerb(index) else { return nil }
      if index > group.end || !text.has([.adverb, .negation], at: index),
        !group.frames.contains(.addressee)
      {
        return nil
      }
    }
    return nil
  }

  /// "asked not to be named" is about the source, and nothing that it reports.
  private func isAnonymity(_ index: Int, in scope: Range<Int>) -> Bool {
    guard index + 1 < scope.upperBound else { return false }
    let next = text.words[index + 1]
    return text.words[index] == "be" && ["named", "identified", "quoted"].contains(next)
      || next == "anonymous"
  }

  private func isBaseVerb(_ index: Int) -> Bool {
    text.isWord(index) && !text.has([.determiner, .subjectPronoun], at: index)
      && !text.isCapitalised(index)
  }

  /// The phrase behind the preposition that the verb governs.
  private func preposition(after group: VerbGroup, in scope: Range<Int>) -> Int? {
    let index = group.end
    guard let prepositions = PrepositionalVerbs.prepositions[group.lemma],
      prepositions.contains(text.words[index]), index + 1 < scope.upperBound
    else { return nil }
    return index + 1
  }

  /// Whom someone criticises is no report of what they think when it is only "him".
  private static let pronouns: Set<String> = ["him", "her", "them", "it", "us", "me", "you"]

  private func startsObject(_ index: Int) -> Bool {
    guard
      text.isWord(index) || text.tokens[index].kind == .number || text.isQuoted(index)
        || text.tokens[index].kind == .symbol
    else { return false }
    return text.classes[index].isDisjoint(with: [
      .preposition, .coordinator, .subordinator, .auxiliary, .modal, .adverb, .time,
    ]) || text.words[index] == "that" || text.words[index] == "so-called"
  }
}
