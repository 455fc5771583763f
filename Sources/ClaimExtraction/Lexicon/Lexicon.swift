/// What is known of English word forms; built once, asked for each token.
struct Lexicon: Sendable {
  private let classes: [String: WordClass]
  private let verbs: [String: [ReportingVerbForm]]

  private let phrasal: [String: ReportingFrames]

  /// A reporting verb in one of its forms.
  struct ReportingVerbForm: Hashable, Sendable {
    let verb: ReportingVerb
    let form: VerbForm
  }

  init() {
    var classes: [String: WordClass] = [:]
    for (kind, words) in Words.table {
      for word in words.split(whereSeparator: \.isWhitespace) {
        classes[String(word), default: []].insert(kind)
      }
    }
    let inflection = Inflection()
    for verb in Words.plainVerbs.split(whereSeparator: \.isWhitespace) {
      for (form, _) in inflection.forms(of: String(verb)) {
        classes[form, default: []].insert(.plainVerb)
      }
    }
    var frames: [String: ReportingFrames] = [:]
    for verb in ReportingVerbs.phrasal { frames[verb.lemma, default: []].formUnion([]) }
    for (kind, words) in ReportingVerbs.table {
      for word in words.split(whereSeparator: \.isWhitespace) {
        frames[String(word), default: []].formUnion(kind)
      }
    }
    var verbs: [String: [ReportingVerbForm]] = [:]
    for (lemma, frames) in frames {
      var forms: [String: VerbForm] = [:]
      for (form, kind) in inflection.forms(of: lemma) { forms[form, default: []].insert(kind) }
      for (form, kind) in forms {
        let verb = ReportingVerb(lemma: lemma, frames: frames)
        verbs[form, default: []].append(ReportingVerbForm(verb: verb, form: kind))
        classes[form, default: []].insert(.reportingVerb)
      }
    }
    phrasal = Dictionary(
      uniqueKeysWithValues: ReportingVerbs.phrasal.map { ("\($0.lemma) \($0.particle)", $0.frames) })
    self.classes = classes
    self.verbs = verbs
  }

  /// The classes of a word in lower case.
  func classes(of word: String) -> WordClass { classes[word] ?? [] }

  /// What may follow a verb with its particle: "point out"; nil where the two are no verb.
  func frames(of lemma: String, particle: String) -> ReportingFrames? {
    phrasal["\(lemma) \(particle)"]
  }

  /// The reporting verb of which `word` is a form; nil for other words.
  func reportingVerb(_ word: String) -> ReportingVerbForm? { verbs[word]?.first }
}
