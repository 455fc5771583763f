import News

/// Names the speaker behind "he", "the minister" and a bare surname, within one article.
struct SpeakerResolver {
  private let text: AnnotatedText
  private let sentences: SentenceNumbers
  private let cast: Cast
  private let pronouns: PronounResolver
  private let descriptions: DescriptionResolver
  private var speakers: [Range<Int>: Speaker] = [:]
  /// The member who spoke last, and in which sentence.
  private var last: (member: Int, sentence: Int)?
  private var lastBody: (member: Int, sentence: Int)?
  /// The body, text or group that spoke last: who "it" and "they" may be.
  private var lastOther: (speaker: Speaker, isPlural: Bool, sentence: Int)?

  /// The pronoun that meant nobody last: the next one is no clearer until a name follows.
  private var lastDoubt: (gender: Gender, token: Int, sentence: Int)?

  /// How many sentences behind its speaker an "it" or "they" still means it.
  private static let reach = 2

  /// Resolves all sources of an article.
  ///
  /// - Parameters:
  ///   - text: The article.
  ///   - title: Its headline, where it is not part of the text.
  ///   - candidates: Its attributions; a source tells a role surer than any other run of capitals.
  init(_ text: AnnotatedText, title: AnnotatedText?, candidates: [Candidate]) {
    let sources = candidates.compactMap(\.source)
    self.init(text, title: title, sources: sources)
  }

  /// Resolves some sources.
  init(_ text: AnnotatedText, title: AnnotatedText?, sources: [Range<Int>]) {
    let sources = sources.filter { !$0.isEmpty }.sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    self.text = text
    sentences = SentenceNumbers(text)
    var builder = CastBuilder(text, sentences: sentences)
    cast = builder.cast(title: title, sources: sources)
    pronouns = PronounResolver(text: text, sentences: sentences, cast: cast)
    descriptions = DescriptionResolver(text: text, sentences: sentences, cast: cast)
    for source in sources where speakers[source] == nil {
      speakers[source] = resolve(source)
    }
  }

  /// The speaker of a source; nil for a pronoun that may mean anybody.
  func speaker(of source: Range<Int>) -> Speaker? { speakers[source] }
}

// MARK: - One source after the other

extension SpeakerResolver {
  private mutating func resolve(_ source: Range<Int>) -> Speaker? {
    let parts = SourceGroup(text: text).parts(of: source)
    guard parts.count > 1 else { return resolve(phrase: antecedent(of: source) ?? source) }
    let names = parts.map { part in
      let phrase = SourcePhrase(part, in: text)
      return phrase.name.flatMap { member(named: $0) }.map { cast.members[$0].name }
        ?? text.string(phrase.name ?? phrase.whole)
    }
    let speaker = Speaker(name: Self.list(names), role: nil, kind: .several)
    last = nil
    lastOther = (speaker, true, sentences.number(at: source.lowerBound))
    return speaker
  }

  /// "A, B and C".
  private static func list(_ names: [String]) -> String {
    names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
  }

  /// The noun that a "who" refers to.
  private func antecedent(of source: Range<Int>) -> Range<Int>? {
    let pronoun = source.lowerBound
    guard source.count == 1, text.words[pronoun] == "who", pronoun > 0,
      text.isPronoun(pronoun)
    else { return nil }
    let end = text.words[pronoun - 1] == "," ? pronoun - 1 : pronoun
    return NounPhrases(text: text).subject(before: end, in: max(0, end - 20)..<end)
  }

  private mutating func resolve(phrase source: Range<Int>) -> Speaker? {
    let phrase = SourcePhrase(source, in: text)
    guard !phrase.whole.isEmpty else { return nil }
    let sentence = sentences.number(at: phrase.whole.lowerBound)
    if phrase.whole.count == 1, text.isPronoun(phrase.whole.lowerBound) {
      return resolve(pronoun: phrase.whole.lowerBound, in: sentence)
    }
    if let name = phrase.name { return resolve(name, of: phrase, in: sentence) }
    if let member = descriptions.member(
      of: phrase.head, after: [last, lastBody].compactMap(\.self))
    {
      return resolve(member, in: sentence)
    }
    let description = Description(phrase.head, in: text)
    let speaker = Speaker(name: text.string(phrase.whole), role: nil, kind: description.kind)
    let isPlural = description.headNoun.map { text.words[$0].hasSuffix("s") } ?? false
    lastOther = (speaker, isPlural || description.noun == "people", sentence)
    return speaker
  }

  private mutating func resolve(pronoun index: Int, in sentence: Int) -> Speaker? {
    let word = text.words[index]
    if let gender = Gender(pronoun: word) {
      guard let member = pronouns.member(of: index, after: last),
        !isInDoubt(gender, index, member, in: sentence)
      else {
        if !text.isQuoted(index) { lastDoubt = (gender, index, sentence) }
        return nil
      }
      return resolve(member, in: sentence)
    }
    guard ["it", "they"].contains(word), let lastOther, !text.isQuoted(index),
      sentence - lastOther.sentence <= Self.reach, lastOther.isPlural == (word == "they")
    else { return nil }
    self.lastOther?.sentence = sentence
    return lastOther.speaker
  }

  /// Whether the pronoun continues one that meant nobody, with no word of `member` in between.
  private func isInDoubt(_ gender: Gender, _ index: Int, _ member: Int, in sentence: Int) -> Bool {
    guard let lastDoubt, lastDoubt.gender == gender, sentence - lastDoubt.sentence <= Self.reach + 1
    else { return false }
    let between = cast.mentions(before: index).prefix { $0.token > lastDoubt.token }
    return !between.contains { $0.member == member }
  }

  private mutating func resolve(_ member: Int, in sentence: Int) -> Speaker {
    speaker(cast.members[member], role: nil, number: member, in: sentence)
  }

  private mutating func resolve(
    _ name: Range<Int>, of phrase: SourcePhrase, in sentence: Int
  ) -> Speaker {
    let role = phrase.role.isEmpty ? nil : text.joined(phrase.role)
    if let number = member(named: name) {
      return speaker(cast.members[number], role: role, number: number, in: sentence)
    }
    let speaker = Speaker(
      name: text.string(name), role: role, kind: isPeople(name) ? .described : .named)
    lastOther = (speaker, isPeople(name), sentence)
    return speaker
  }

  private mutating func speaker(
    _ member: CastMember, role: String?, number: Int, in sentence: Int
  ) -> Speaker {
    let speaker = Speaker(name: member.name, role: role ?? member.role, kind: .named)
    if member.isBody || !member.isPerson && member.gender == nil {
      lastOther = (speaker, false, sentence)
    }
    if member.isBody { lastBody = (number, sentence) } else { last = (number, sentence) }
    return speaker
  }

  private func member(named name: Range<Int>) -> Int? {
    let words = NameWords.of(name, in: text)
    return cast.member(
      named: words, before: name.lowerBound,
      gender: Honorific(before: name.lowerBound, in: text)?.gender)
  }

  /// "Republicans", "Norlanders": people of a kind, not one body.
  private func isPeople(_ name: Range<Int>) -> Bool {
    guard name.count == 1 else { return false }
    let word = text.words[name.lowerBound]
    return ["icans", "crats", "ians", "ists", "landers"].contains { word.hasSuffix($0) }
  }
}
