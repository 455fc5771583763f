/// Ends a content where its speaker does something else: in "she adds that taxes fall and called on
/// Lund to resign", what is added ends before "and".
///
/// The model lets the content run on over the second cue; among the speech cues of the articles kept
/// for tuning that was the most frequent wrong extent.
struct Coordination {
  let text: AnnotatedText

  /// A cue that is less likely ends nothing.
  private static let leastChance = 0.5
  /// How many words, as in "and later called", may stand between conjunction and cue.
  private static let reach = 2
  /// What must remain of a content.
  private static let leastWords = 2

  private static let conjunctions: Set<String> = ["and", "but"]

  /// The same readings; each content ends before the next cue of its source.
  func cut(_ decoded: [DecodedReading]) -> [DecodedReading] {
    let likely = decoded.filter { $0.reading.chance >= Self.leastChance }
    let cues = Dictionary(
      likely.map { ($0.reading.cue.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
    return decoded.map { one in
      var one = one
      one.content = one.content.map { end(of: $0, in: one, before: cues) }
      return one
    }
  }

  private func end(
    of part: Range<Int>, in one: DecodedReading, before cues: [Int: DecodedReading]
  ) -> Range<Int> {
    for token in part where !text.isQuoted(token) {
      guard let other = cues[token], share(one.source, other.source),
        let conjunction = conjunction(before: token, in: part)
      else { continue }
      var end = conjunction
      while end > part.lowerBound, text.isPunctuation(end - 1), !text.isQuoted(end - 1) { end -= 1 }
      let rest = part.lowerBound..<end
      if text.wordCount(rest) >= Self.leastWords { return rest }
    }
    return part
  }

  private func share(_ sources: [Range<Int>], _ others: [Range<Int>]) -> Bool {
    guard let source = sources.first, let other = others.first else { return false }
    return source.overlaps(other)
  }

  private func conjunction(before cue: Int, in part: Range<Int>) -> Int? {
    (max(part.lowerBound, cue - 1 - Self.reach)..<cue).last {
      Self.conjunctions.contains(text.words[$0])
    }
  }
}
