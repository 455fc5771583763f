/// Names the speaker behind "he", "the minister" and a bare surname, within one article.
struct SpeakerResolver {
  private let text: AnnotatedText
  /// Full names by their last word, as first written.
  private var fullNames: [String: Speaker] = [:]
  private var last: Speaker?

  /// How far before a pronoun its person is looked for, in tokens.
  private static let pronounReach = 60
  /// The longest run of capitals read as title and name, in tokens.
  private static let longestRun = 8

  /// Learns the names of an article.
  ///
  /// - Parameters:
  ///   - text: The article.
  ///   - title: Its headline, where it is not part of the text.
  ///   - candidates: Its attributions; a source tells a role surer than any other run of capitals.
  init(_ text: AnnotatedText, title: AnnotatedText?, candidates: [Candidate]) {
    self.text = text
    for source in candidates.compactMap(\.source) {
      learn(from: SourcePhrase(source, in: text), in: text)
    }
    learnNames(of: text)
    if let title { learnNames(of: title) }
  }

  /// The speaker of a source; the sources must come in the order of the text.
  mutating func speaker(of source: Range<Int>) -> Speaker? {
    let phrase = SourcePhrase(antecedent(of: source) ?? source, in: text)
    let speaker = resolve(phrase)
    // A document that speaks is no "he".
    if phrase.name != nil { last = speaker }
    return speaker
  }

  /// The noun that a "who" refers to.
  private func antecedent(of source: Range<Int>) -> Range<Int>? {
    let pronoun = source.lowerBound
    guard source.count == 1, text.words[pronoun] == "who", pronoun > 0 else { return nil }
    let end = text.words[pronoun - 1] == "," ? pronoun - 1 : pronoun
    return NounPhrases(text: text).subject(before: end, in: max(0, end - 20)..<end)
  }

  private func resolve(_ phrase: SourcePhrase) -> Speaker? {
    if phrase.whole.count == 1, text.has(.subjectPronoun, at: phrase.whole.lowerBound) {
      return ["he", "she"].contains(text.words[phrase.whole.lowerBound])
        ? last ?? lastNamed(before: phrase.whole.lowerBound) : nil
    }
    guard let name = phrase.name else {
      return roleBearer(phrase) ?? Speaker(name: text.string(phrase.whole), role: nil)
    }
    let key = text.words[name.upperBound - 1]
    let role = phrase.role.map(text.string)
    guard let known = fullNames[key] else { return Speaker(name: text.string(name), role: role) }
    guard name.count == 1 || known.name.hasSuffix(text.string(name)) else {
      return Speaker(name: text.string(name), role: role)
    }
    return Speaker(name: known.name, role: role ?? known.role)
  }

  /// The person named last before a pronoun when nobody has spoken yet.
  private func lastNamed(before index: Int) -> Speaker? {
    (max(0, index - Self.pronounReach)..<index).reversed().lazy
      .filter { text.isCapitalised($0) }.compactMap { fullNames[text.words[$0]] }.first
  }

  /// "the minister": who was introduced as one.
  private func roleBearer(_ phrase: SourcePhrase) -> Speaker? {
    guard text.words[phrase.whole.lowerBound] == "the", phrase.whole.count <= 3,
      text.has(.role, at: phrase.whole.upperBound - 1), let last, let role = last.role
    else { return nil }
    return role.lowercased().contains(text.words[phrase.whole.upperBound - 1]) ? last : nil
  }

  private mutating func learn(from phrase: SourcePhrase, in text: AnnotatedText) {
    guard let name = phrase.name, name.count > 1 else { return }
    let key = text.words[name.upperBound - 1]
    let speaker = Speaker(name: text.string(name), role: phrase.role.map(text.string))
    if fullNames[key] == nil || fullNames[key]?.role == nil && speaker.role != nil {
      fullNames[key] = speaker
    }
  }

  /// Two or three capitals in a row, wherever they stand, may be a full name.
  private mutating func learnNames(of text: AnnotatedText) {
    var index = 0
    while index < text.tokens.count {
      let end = endOfCapitals(from: index, in: text)
      if end - index > 1 {
        let phrase = SourcePhrase(index..<end, in: text)
        if let name = phrase.name, name.count <= 3,
          fullNames[text.words[name.upperBound - 1]] == nil
        {
          learn(from: phrase, in: text)
        }
      }
      index = max(end, index + 1)
    }
  }

  private func endOfCapitals(from start: Int, in text: AnnotatedText) -> Int {
    var end = start
    while end < text.tokens.count, end - start < Self.longestRun, text.isCapitalised(end),
      !text.has([.determiner, .preposition, .subordinator], at: end)
    { end += 1 }
    return end
  }
}
