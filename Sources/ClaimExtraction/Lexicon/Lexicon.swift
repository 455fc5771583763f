/// What is known of English word forms; built once, asked for each token.
struct Lexicon: Sendable {
  private let classes: [String: WordClass]
  private let verbs: [String: ReportingVerbForm]
  /// By base form and particle: "point out".
  private let phrasal: [String: ReportingFrames]

  /// A reporting verb in one of its forms.
  struct ReportingVerbForm: Hashable, Sendable {
    let verb: ReportingVerb
    let form: VerbForm
  }

  init() {
    let inflection = Inflection()
    verbs = Self.reportingVerbs(inflection)
    phrasal = Dictionary(
      uniqueKeysWithValues: ReportingVerbs.phrasal.map { ("\($0.lemma) \($0.particle)", $0.frames) }
    )
    var classes = Self.listedClasses()
    for verb in Self.words(Words.plainVerbs) {
      for (form, _) in inflection.forms(of: verb) {
        classes[form, default: []].insert(.plainVerb)
      }
    }
    for form in verbs.keys { classes[form, default: []].insert(.reportingVerb) }
    self.classes = classes
  }

  private static func listedClasses() -> [String: WordClass] {
    var classes: [String: WordClass] = [:]
    for (kind, list) in Words.table {
      for word in words(list) { classes[word, default: []].insert(kind) }
    }
    return classes
  }

  /// All forms of the reporting verbs; one that two verbs share is the alphabetically first's, so
  /// that every run of the program reads alike.
  private static func reportingVerbs(_ inflection: Inflection) -> [String: ReportingVerbForm] {
    var frames: [String: ReportingFrames] = [:]
    // A verb that reports only with its particle still has to be found.
    for verb in ReportingVerbs.phrasal { frames[verb.lemma] = [] }
    for (kind, list) in ReportingVerbs.table {
      for lemma in words(list) { frames[lemma, default: []].formUnion(kind) }
    }
    var verbs: [String: ReportingVerbForm] = [:]
    for (lemma, frames) in frames.sorted(by: { $0.key < $1.key }) {
      let verb = ReportingVerb(lemma: lemma, frames: frames)
      var forms: [String: VerbForm] = [:]
      for (form, kind) in inflection.forms(of: lemma) { forms[form, default: []].insert(kind) }
      for (form, kind) in forms where verbs[form] == nil {
        verbs[form] = ReportingVerbForm(verb: verb, form: kind)
      }
    }
    return verbs
  }

  private static func words(_ list: String) -> [String] {
    list.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// The classes of a word in lower case.
  func classes(of word: String) -> WordClass { classes[word] ?? [] }

  /// What may follow a verb with its particle: "point out"; nil where the two are no verb.
  func frames(of lemma: String, particle: String) -> ReportingFrames? {
    phrasal["\(lemma) \(particle)"]
  }

  /// The reporting verb of which `word` is a form; nil for other words.
  func reportingVerb(_ word: String) -> ReportingVerbForm? { verbs[word] }
}
