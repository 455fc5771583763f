/// The words of a language that tell who says what stands in quotation marks.
///
/// The verbs are verbs of saying in the forms that news uses: third person of present and past,
/// participles. The Spanish and French lists began as those of textacy (Apache-2.0), the others are
/// ours; the test of each language is a table of what its press writes.
struct ReportingLanguage: Sendable {
  let verbs: Set<String>
  /// Words that name a speaker without a verb: "so", "selon", "по словам".
  let according: [[String]]
  /// What stands for somebody named before.
  let pronouns: Set<String>
  /// Between a speaker and the participle: "hat", "a".
  let auxiliaries: Set<String>
  /// Days, and words like "yesterday".
  let times: Set<String>
  /// Prepositions and conjunctions, where a speaker's name ends.
  let edges: Set<String>
  /// Articles, which end a name that has begun: "Lang der Zeitung".
  let endingArticles: Set<String>

  init(
    verbs: String, according: [String], pronouns: String, auxiliaries: String = "", times: String,
    edges: String, endingArticles: String = ""
  ) {
    func words(_ list: String) -> [String] {
      list.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    self.verbs = Set(words(verbs))
    self.according = according.map(words)
    self.pronouns = Set(words(pronouns))
    self.auxiliaries = Set(words(auxiliaries))
    self.times = Set(words(times))
    self.edges = Set(words(edges))
    self.endingArticles = Set(words(endingArticles))
  }

  /// By primary language subtag.
  static let all: [String: ReportingLanguage] = [
    "de": german, "fr": french, "es": spanish, "it": italian, "ru": russian, "uk": ukrainian,
  ]
}
