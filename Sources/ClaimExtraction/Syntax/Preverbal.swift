/// What stands between a subject and its verb: auxiliaries, negation, adverbs.
struct Preverbal {
  let start: Int
  let isNegated: Bool
  let isInfinitive: Bool
  let isUnreal: Bool
  /// The auxiliary closest to the verb.
  let lastAuxiliary: String?

  /// The longest stretch looked at: "would very probably not have been told".
  private static let limit = 7

  init(before verb: Int, in period: Range<Int>, of text: AnnotatedText) {
    var start = verb
    var isNegated = false
    var isInfinitive = false
    var isUnreal = false
    var lastAuxiliary: String?
    while start > period.lowerBound, verb - start < Self.limit, !text.isQuoted(start - 1) {
      let before = start - 1
      let word = text.words[before]
      if text.has([.auxiliary, .modal], at: before),
        word != "'s" || Self.isPronoun(before - 1, in: text)
      {
        isNegated = isNegated || text.has(.negation, at: before)
        lastAuxiliary = lastAuxiliary ?? word
        isUnreal = isUnreal || Self.unreal.contains(word)
      } else if text.has(.negation, at: before),
        !["no", "nobody", "none", "nothing"].contains(word)
      {
        isNegated = true
      } else if word == "to" {
        isInfinitive = true
      } else if !(text.has(.adverb, at: before) || Self.isManner(word)) {
        break
      }
      start = before
    }
    self.start = start
    self.isNegated = isNegated
    self.isInfinitive = isInfinitive
    self.isUnreal = isUnreal
    self.lastAuxiliary = lastAuxiliary
  }

  /// "he's said", but "Novak's claims".
  private static func isPronoun(_ index: Int, in text: AnnotatedText) -> Bool {
    index >= 0
      && (text.has(.subjectPronoun, at: index)
        || ["that", "there", "what"].contains(text.words[index]))
  }

  private static let unreal: Set<String> = ["may", "might", "could", "should", "must", "shall"]

  private static func isManner(_ word: String) -> Bool {
    word.utf8.count > 4 && word.hasSuffix("ly")
      && !["family", "july", "italy", "ally"].contains(word)
  }
}
