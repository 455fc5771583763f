/// A cue verb with what belongs to it: "has repeatedly said", "did not say", "was told".
struct VerbGroup {
  /// The verb itself.
  let verb: Int
  /// The token after the verb and its particle.
  let end: Int
  /// From the first auxiliary to the verb.
  let tokens: Range<Int>
  let lemma: String
  let frames: ReportingFrames
  let form: VerbForm
  let isNegated: Bool
  let isPassive: Bool
  /// Whether "to" stands before it.
  let isInfinitive: Bool
  /// Whether it only may, might, could or should come about.
  let isUnreal: Bool
  let hasAuxiliary: Bool

  /// "saying", "adding" without "is" before it.
  var isParticipial: Bool { form.contains(.gerund) && !hasAuxiliary }

  /// Reads the group of the reporting verb at `verb`; nil where the word is no verb there.
  init?(at verb: Int, in period: Range<Int>, of text: AnnotatedText) {
    guard text.isWord(verb), let reporting = text.lexicon.reportingVerb(text.words[verb]) else {
      return nil
    }
    let preverbal = Preverbal(before: verb, in: period, of: text)
    self.verb = verb
    tokens = preverbal.start..<verb + 1
    lemma = reporting.verb.lemma
    let particle = verb + 1 < period.upperBound ? text.words[verb + 1] : ""
    let phrasal = text.lexicon.frames(of: lemma, particle: particle)
    frames = phrasal ?? reporting.verb.frames
    end = phrasal == nil ? verb + 1 : verb + 2
    form = reporting.form
    isNegated = preverbal.isNegated
    isInfinitive = preverbal.isInfinitive
    isUnreal = preverbal.isUnreal
    hasAuxiliary = preverbal.lastAuxiliary != nil
    isPassive =
      form.contains(.participle)
      && (preverbal.lastAuxiliary.map(Self.isBe) ?? Self.isReduced(at: verb, in: period, of: text))
    guard VerbTest(text: text).isVerb(self, in: period) else { return nil }
  }

  /// "When asked how", "as expected", "Asked if the dam leaks, Novak …": a passive without its
  /// auxiliary.
  private static func isReduced(
    at verb: Int, in period: Range<Int>, of text: AnnotatedText
  ) -> Bool {
    guard verb > period.lowerBound else {
      return verb + 1 < period.upperBound
        && ["if", "whether", "about", "to", "by", "how", "why", "what", "when", "where"]
          .contains(text.words[verb + 1])
    }
    return ["when", "if", "once", "as", "though", "unless"].contains(text.words[verb - 1])
  }

  private static func isBe(_ word: String) -> Bool {
    ["is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re"].contains(word)
  }
}
