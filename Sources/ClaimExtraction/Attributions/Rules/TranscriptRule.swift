/// The turns of a transcript: paragraphs such as "LUND: The dam is safe".
struct TranscriptRule {
  let text: AnnotatedText

  /// The longest name before the colon, in tokens.
  ///
  /// "REP. JANE LUND (D-OHIO)" has nine.
  private static let longestName = 10

  /// The turns of a text, in order.
  ///
  /// A line in capitals and a colon may be a heading; where names take turns, they speak.
  func candidates() -> [Candidate] {
    let turns = text.paragraphs.compactMap(turn)
    let names = turns.map { $0.cue.first.map { text.words[$0.lowerBound - 1] } }
    guard Set(names).count > 1, Set(names).count < names.count else { return [] }
    return turns
  }

  private func turn(_ paragraph: Range<Int>) -> Candidate? {
    let start = paragraph.lowerBound + (text.isQuoted(paragraph.lowerBound) ? 1 : 0)
    let front = paragraph.prefix(Self.longestName + 2)
    guard let colon = front.first(where: { text.words[$0] == ":" }), colon > start,
      (start..<colon).allSatisfy(isOfName), text.isWord(colon - 1)
    else { return nil }
    let content = Clauses(text: text).trimmed(colon + 1..<paragraph.upperBound)
    guard text.wordCount(content) > 0 else { return nil }
    return Candidate(
      source: start..<colon, cue: [colon..<colon + 1], content: [content],
      confidence: RuleConfidence.turn)
  }

  private func isOfName(_ token: Int) -> Bool {
    text.isPunctuation(token) || text.source.isInCapitals(token)
  }
}
