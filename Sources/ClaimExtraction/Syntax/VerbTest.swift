/// Tells verbs from nouns and adjectives of the same letters: "the report", "related losses".
struct VerbTest {
  let text: AnnotatedText

  func isVerb(_ group: VerbGroup, in period: Range<Int>) -> Bool {
    if group.hasAuxiliary || group.isInfinitive { return true }
    let start = group.tokens.lowerBound
    if text.isCapitalised(group.verb), group.verb > period.lowerBound, !isHeadline(period) {
      return false
    }
    if group.form.contains(.gerund) { return true }
    guard start > period.lowerBound else { return group.form.contains(.past) }
    return group.form.contains(.past)
      ? mayPrecedePast(start - 1) : mayPrecedePresent(start - 1, form: group.form)
  }

  private func mayPrecedePast(_ index: Int) -> Bool {
    if text.words[index] == "'s" || text.words[index] == "'" { return false }
    if text.tokens[index].kind == .number { return isDay(index) }
    if text.has(.subjectPronoun, at: index) { return true }
    guard text.has([.determiner, .preposition], at: index) else { return true }
    return standsAlone(index)
  }

  /// Whether a month stands before the number, as in "on June 3 denied", not "384 pledged seats".
  private func isDay(_ index: Int) -> Bool {
    guard index > 1 else { return false }
    return text.words[index - 1] == "."
      ? text.has(.abbreviation, at: index - 2) : text.has(.time, at: index - 1)
  }

  private func mayPrecedePresent(_ index: Int, form: VerbForm) -> Bool {
    let word = text.words[index]
    if text.has(.subjectPronoun, at: index) {
      let isThird = ["he", "she", "it"].contains(word)
      return word == "who" || form.contains(.third) == isThird
    }
    if word == "," || word == ")" || text.isQuoted(index) { return true }
    guard text.isWord(index), word != "'s" else { return false }
    if text.has([.preposition, .subordinator, .auxiliary, .modal, .adverb], at: index) {
      return word == "that"
    }
    if text.has(.determiner, at: index) { return standsAlone(index) }
    if text.has(.coordinator, at: index) { return true }
    if form.contains(.third) { return text.isCapitalised(index) || !word.hasSuffix("s") }
    return word.hasSuffix("s") && !word.hasSuffix("ss") || Self.plurals.contains(word)
  }

  /// Whether a determiner is a subject by itself: "Both said", but not "in both states".
  private func standsAlone(_ index: Int) -> Bool {
    Self.pronouns.contains(text.words[index])
      && !(index > 0 && text.has(.preposition, at: index - 1))
  }

  /// Most words of a headline have capitals.
  private func isHeadline(_ period: Range<Int>) -> Bool {
    let words = period.filter { text.isWord($0) && text.words[$0].utf8.count > 3 }
    return words.count < 30 && words.count(where: text.isCapitalised) * 3 > words.count * 2
  }

  /// Determiners that may be a subject.
  private static let pronouns: Set<String> = [
    "both", "some", "all", "many", "most", "several", "few", "another", "this", "that", "two",
    "one", "each", "three", "others",
  ]

  private static let plurals: Set<String> = [
    "people", "men", "women", "police", "children", "media", "data", "percent", "majority",
  ]
}
