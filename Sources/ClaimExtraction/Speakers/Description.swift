import News

/// A source without a name: "the minister", "two officials", "the decree".
struct Description {
  let text: AnnotatedText
  /// Without marks and relative clauses.
  let range: Range<Int>
  /// The noun that the others modify; nil where there is none.
  let headNoun: Int?

  init(_ range: Range<Int>, in text: AnnotatedText) {
    self.text = text
    self.range = range
    headNoun = Self.headNoun(of: range, in: text)
  }

  /// The last noun before a phrase that belongs to it: "official" in "a senior official at the
  /// ministry".
  static func headNoun(of range: Range<Int>, in text: AnnotatedText) -> Int? {
    let start = range.first { !text.has(.determiner, at: $0) && text.isWord($0) }
    guard let start else { return nil }
    let end =
      (start..<range.upperBound).dropFirst().first {
        text.has([.preposition, .relative, .subordinator], at: $0) || isPostmodifier($0, in: text)
          || text.isPunctuation($0) && text.words[$0] != "."
      } ?? range.upperBound
    return (start..<end).last(where: text.isWord)
  }

  /// "close to the talks", "familiar with the matter", "briefed on it".
  private static func isPostmodifier(_ index: Int, in text: AnnotatedText) -> Bool {
    postmodifiers.contains(text.words[index])
      || (text.words[index].hasSuffix("ing") || text.words[index].hasSuffix("ed"))
        && text.words[index - 1].hasSuffix("s")
  }

  private static let postmodifiers: Set<String> = [
    "close", "familiar", "briefed", "involved", "present", "aware", "interviewed", "quoted",
    "contacted", "reached", "asked", "named", "based", "working", "speaking",
  ]

  /// The head noun in lower case, in the singular.
  var noun: String? { headNoun.map { RoleNouns.singular(of: text.words[$0]) } }

  /// What a source is that nobody in the article is known for.
  var kind: SpeakerKind {
    guard let headNoun, let noun else { return .unnamed }
    if isDocument(headNoun, noun) { return .document }
    if isDefinite || RoleNouns.isPartisan(noun) { return .described }
    let isPerson =
      RoleNouns.isNamed(byAnyNumber: text.words[headNoun], in: text) || Self.isPeople(noun)
      || Self.isPeople(text.words[headNoun])
    return isPerson ? .unnamed : .described
  }

  /// Whether the words point to somebody whom the reader is to know.
  var isDefinite: Bool {
    ["the", "this", "that", "these", "those", "his", "her", "its", "their", "our"]
      .contains(text.words[range.lowerBound])
      || range.contains { text.words[$0] == "'s" }
  }

  private func isDocument(_ index: Int, _ noun: String) -> Bool {
    text.has(.document, at: index) || text.lexicon.classes(of: noun).contains(.document)
      || Self.documents.contains(noun)
  }

  private static let documents: Set<String> = [
    "directive", "regulation", "constitution", "treaty", "email", "e-mail", "letter", "message",
    "tweet", "post", "book", "video", "recording", "estimate", "forecast", "datum", "statistic",
    "evidence", "court paper", "verdict", "order", "press release", "release", "manifesto",
    "dossier", "brief", "audit", "review", "guideline", "warrant", "affidavit", "resolution",
  ]

  /// Whether a word in lower case means people without a role: "some", "people", "critic".
  static func isPeople(_ word: String) -> Bool { people.contains(word) }

  private static let people: Set<String> = [
    "people", "person", "official", "source", "somebody", "someone", "some", "many", "other",
    "others", "everyone", "everybody", "nobody", "few", "several", "critic", "men", "women",
    "local", "commentator", "individual", "participant", "attendee", "operative", "member", "most",
    "both", "respondent", "anyone", "anybody", "demonstrator", "opponent", "skeptic", "sceptic",
    "backer", "those", "voice", "none", "one", "two", "three", "veteran", "native", "staffer",
    "employee", "user",
  ]
}
