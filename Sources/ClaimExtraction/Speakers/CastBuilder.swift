/// Learns who is named in an article: first from its sources, which tell roles surest, then from
/// every run of capitals.
struct CastBuilder {
  private let text: AnnotatedText
  private let roles: RoleReader
  private let sentences: SentenceNumbers
  private var cast = Cast()

  init(_ text: AnnotatedText, sentences: SentenceNumbers) {
    self.text = text
    self.sentences = sentences
    roles = RoleReader(text: text)
  }

  /// Reads the article.
  ///
  /// - Parameters:
  ///   - title: Its headline, where it is not part of the text.
  ///   - sources: The sources of its attributions.
  /// - Returns: Everybody it names, with the places.
  mutating func cast(title: AnnotatedText?, sources: [Range<Int>]) -> Cast {
    let phrases = sources.map { SourcePhrase($0, in: text) }
    for phrase in phrases { learn(phrase, in: text, from: phrase.name?.lowerBound ?? 0) }
    let runs = NameRuns(text: text)
    let found = runs.all()
    for run in found { learn(run, around: runs) }
    if let title {
      for run in NameRuns(text: title).all() {
        let phrase = SourcePhrase(run, in: title)
        guard let name = phrase.name, (2...3).contains(NameWords.of(name, in: title).count) else {
          continue
        }
        learn(phrase, in: title, from: 0)
      }
    }
    for phrase in phrases { learnSingle(phrase) }
    for run in found { addMention(run) }
    GenderEvidence(text: text, sentences: sentences).weigh(in: &cast)
    return cast
  }

  private mutating func learn(_ run: Range<Int>, around runs: NameRuns) {
    let phrase = SourcePhrase(runs.withRole(run), in: text)
    let acronym = runs.acronym(after: run)
    guard let name = phrase.name else { return }
    let words = NameWords.of(name, in: text)
    // A run of many capitals is a headline.
    guard words.count <= 4 || acronym != nil else { return }
    let predicate = roles.predicate(at: run.upperBound, in: run.lowerBound..<runs.end(of: run))
    guard
      let member = learn(
        phrase, in: text, role: phrase.role.isEmpty ? predicate : nil, from: name.lowerBound)
    else { return }
    if let acronym { cast.abbreviate(member, as: text.words[acronym]) }
  }

  /// Adds the single word under which somebody speaks whom the article never names in full.
  private mutating func learnSingle(_ phrase: SourcePhrase) {
    guard let name = phrase.name else { return }
    let words = NameWords.of(name, in: text)
    guard words.count == 1, cast.member(named: words) == nil, !cast.isShared(words[0]) else {
      return
    }
    var member = member(words, name: name, role: [], phrase: phrase, in: text)
    member.firstToken = name.lowerBound
    cast.add(member)
  }

  /// Adds a name; a single word only where a role or title shows that it is one.
  @discardableResult
  private mutating func learn(
    _ phrase: SourcePhrase, in text: AnnotatedText, role predicate: Range<Int>? = nil,
    from firstToken: Int
  ) -> Int? {
    guard let name = phrase.name else { return nil }
    let words = NameWords.of(name, in: text)
    let role = phrase.role.isEmpty ? predicate.map { [$0] } ?? [] : phrase.role
    let honorific = Honorific(before: name.lowerBound, in: text)
    guard words.count > 1 || words.count == 1 && (!role.isEmpty || honorific != nil) else {
      return nil
    }
    var member = member(words, name: name, role: role, phrase: phrase, in: text)
    member.firstToken = firstToken
    return cast.add(member)
  }

  private func member(
    _ words: [String], name: Range<Int>, role: [Range<Int>], phrase: SourcePhrase,
    in text: AnnotatedText
  ) -> CastMember {
    let honorific = Honorific(before: name.lowerBound, in: text)
    let roleWords = Set(role.joined().filter(text.isWord).map { text.words[$0] })
    let given = GivenNames.gender(of: words[0])
    let age = phrase.appositions.first.flatMap { text.age(in: $0) }
    let isBody =
      words.contains { Affiliation.institutions.contains($0) }
      || name.contains { text.has(.preposition, at: $0) && !text.isCapitalised($0) }
    return CastMember(
      name: text.string(name), words: words, role: role.isEmpty ? nil : text.joined(role),
      roleWords: roleWords,
      gender: honorific?.gender ?? roleWords.lazy.sorted().compactMap(RoleNouns.gender).first
        ?? (words.count > 1 ? given : nil),
      age: age, isBody: isBody && honorific == nil,
      isPerson: honorific != nil || age != nil || !isBody && words.count > 1 && given != nil
        || role.contains(where: roles.isRole))
  }

  private mutating func addMention(_ run: Range<Int>) {
    let phrase = SourcePhrase(run, in: text)
    guard let name = phrase.name else { return }
    let words = NameWords.of(name, in: text)
    let honorific = Honorific(before: name.lowerBound, in: text)
    guard
      let member = cast.member(named: words, before: name.lowerBound, gender: honorific?.gender)
    else { return }
    let before = run.lowerBound - 1
    let isOblique =
      before >= 0 && text.has(.preposition, at: before)
      || run.upperBound < text.words.count && ["'s", "'", "’"].contains(text.words[run.upperBound])
    cast.add(
      Mention(
        token: name.lowerBound, member: member, sentence: sentences.number(at: name.lowerBound),
        isOblique: isOblique, isQuoted: text.isQuoted(name.lowerBound)))
  }
}

extension AnnotatedText {
  /// The words of several ranges, joined by blanks.
  func joined(_ ranges: [Range<Int>]) -> String { ranges.map(string).joined(separator: " ") }

  /// The years in ", 54," and ", a 54-year-old nurse,".
  func age(in range: Range<Int>) -> String? {
    guard let first = range.first else { return nil }
    if range.count == 1, tokens[first].kind == .number { return words[first] }
    guard let old = range.dropFirst(2).first(where: { words[$0] == "year-old" }) else { return nil }
    return words[old - 2]
  }

  /// Whether a mark stands between two words without a blank: "54-year-old".
  func isGlued(_ index: Int) -> Bool {
    index > 0 && index + 1 < tokens.count
      && tokens[index - 1].bytes.upperBound == tokens[index].bytes.lowerBound
      && tokens[index].bytes.upperBound == tokens[index + 1].bytes.lowerBound
      && words[index] == "-"
  }

  /// Whether a word is "he" or "who", not the abbreviation "WHO".
  func isPronoun(_ index: Int) -> Bool {
    guard has(.subjectPronoun, at: index) else { return false }
    let word = source.word(index).utf8
    return word.count == 1 || !word.allSatisfy { 0x41...0x5A ~= $0 }
  }
}
