/// Names the speaker behind "he", "the minister" and a bare surname, within one article.
struct SpeakerResolver {
  private let text: AnnotatedText
  /// Full names by their last word, as first written.
  private var fullNames: [String: Speaker] = [:]
  private var last: Speaker?

  init(_ text: AnnotatedText, candidates: [Candidate]) {
    self.text = text
    for source in candidates.compactMap(\.source) { learn(from: SourcePhrase(source, in: text)) }
    learnNames()
  }

  /// The speaker of a source; the sources must come in the order of the text.
  mutating func speaker(of source: Range<Int>) -> Speaker? {
    let phrase = SourcePhrase(source, in: text)
    let speaker = resolve(phrase)
    if let speaker { last = speaker }
    return speaker
  }

  private func resolve(_ phrase: SourcePhrase) -> Speaker? {
    if phrase.whole.count == 1, text.has(.subjectPronoun, at: phrase.whole.lowerBound) {
      return ["he", "she"].contains(text.words[phrase.whole.lowerBound]) ? last : nil
    }
    guard let name = phrase.name else {
      return roleBearer(phrase) ?? Speaker(name: string(phrase.whole), role: nil)
    }
    let key = text.words[name.upperBound - 1]
    let role = phrase.role.map(string)
    guard let known = fullNames[key] else { return Speaker(name: string(name), role: role) }
    guard name.count == 1 || known.name.hasSuffix(string(name)) else {
      return Speaker(name: string(name), role: role)
    }
    return Speaker(name: known.name, role: role ?? known.role)
  }

  /// "the minister": who was introduced as one.
  private func roleBearer(_ phrase: SourcePhrase) -> Speaker? {
    guard text.words[phrase.whole.lowerBound] == "the", phrase.whole.count <= 3,
      text.has(.role, at: phrase.whole.upperBound - 1), let last, let role = last.role
    else { return nil }
    return role.lowercased().contains(text.words[phrase.whole.upperBound - 1]) ? last : nil
  }

  private mutating func learn(from phrase: SourcePhrase) {
    guard let name = phrase.name, name.count > 1 else { return }
    let key = text.words[name.upperBound - 1]
    let speaker = Speaker(name: string(name), role: phrase.role.map(string))
    if fullNames[key] == nil || fullNames[key]?.role == nil && speaker.role != nil {
      fullNames[key] = speaker
    }
  }

  /// Two or three capitals in a row, wherever they stand, may be a full name.
  private mutating func learnNames() {
    var index = 0
    while index < text.tokens.count {
      var end = index
      while end < text.tokens.count, end - index < 8, text.isCapitalised(end),
        !text.has([.determiner, .preposition, .subordinator], at: end)
      { end += 1 }
      if end - index > 1 {
        let phrase = SourcePhrase(index..<end, in: text)
        if let name = phrase.name, 2...3 ~= name.count,
          fullNames[text.words[name.upperBound - 1]] == nil
        {
          learn(from: phrase)
        }
      }
      index = max(end, index + 1)
    }
  }

  private func string(_ range: Range<Int>) -> String {
    let bytes =
      text.tokens[range.lowerBound].bytes
      .lowerBound..<text.tokens[range.upperBound - 1].bytes.upperBound
    return String(decoding: text.source.utf8[bytes], as: UTF8.self)
  }
}
