/// Turns the chances of single tokens into spans: who says it, and what is said.
///
/// The thresholds were tuned on the twentieth of PolNeAR's train articles that the model
/// isn't trained on.
struct SpanDecoder {
  let text: AnnotatedText

  /// From which chance on a token belongs to the content.
  static let contentThreshold = 0.45
  /// From which chance on it may belong to the source; where nothing is surer, a doubtful word is
  /// still the best guess.
  static let sourceThreshold = 0.15
  /// Words that are so much less likely than the surest are no other source.
  static let sourceRatio = 0.5
  /// From which chance on a token that parts a span belongs to it.
  static let gapThreshold = 0.25

  /// Who says what; nil where nothing is said.
  func decoded(_ reading: CueReading) -> DecodedReading? {
    let content = spans(of: reading.content, in: reading) { $0 >= Self.contentThreshold }
    guard !content.isEmpty else { return nil }
    return DecodedReading(reading: reading, source: sources(of: reading), content: content)
  }

  /// The surest words that may be the source, then others that are hardly less likely.
  private func sources(of reading: CueReading) -> [Range<Int>] {
    let chances = zip(reading.source, reading.content).map { $0 > $1 ? $0 : 0 }
    let sources = spans(of: chances, in: reading) { $0 >= Self.sourceThreshold }
    let sureness = sources.map { part in
      part.map { chances[$0 - reading.start] }.max() ?? 0
    }
    let surest = sureness.max() ?? 0
    return zip(sources, sureness).filter { $0.1 >= Self.sourceRatio * surest }
      .sorted { $0.1 > $1.1 }.map(\.0)
  }

  /// The runs of tokens that belong to a role, with the words that part them inside a sentence.
  private func spans(
    of chances: [Double], in reading: CueReading, where belongs: (Double) -> Bool
  ) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (token, chance) in zip(reading.window, chances)
    where belongs(chance) && !reading.cue.contains(token) {
      if let last = runs.last, joins(last.upperBound, token, chances, reading) {
        runs[runs.count - 1] = last.lowerBound..<token + 1
      } else {
        runs.append(token..<token + 1)
      }
    }
    return runs.compactMap(trimmed)
  }

  /// Whether a run that ends before `end` goes on with `token`.
  private func joins(_ end: Int, _ token: Int, _ chances: [Double], _ reading: CueReading) -> Bool {
    if token == end { return text.tokens[token].kind != .lineBreak }
    return token == end + 1 && chances[end - reading.start] >= Self.gapThreshold
      && !reading.cue.contains(end) && !text.startsSentence(token)
  }

  /// Without line breaks and the marks of no quotation at its ends; nil where no word is left.
  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    guard text.wordCount(range) > 0 else { return nil }
    var start = range.lowerBound
    var end = range.upperBound
    while isEdge(start) { start += 1 }
    while isEdge(end - 1) { end -= 1 }
    return start..<end
  }

  private func isEdge(_ token: Int) -> Bool {
    switch text.tokens[token].kind {
    case .lineBreak: true
    case .punctuation: !text.isQuoted(token) && !["(", ")", "?"].contains(text.words[token])
    case .word, .number, .symbol: false
    }
  }
}
