/// Cues in the passive: in "Lund was asked whether the dam leaks", and in "Asked whether it leaks,
/// Lund shrugged", it isn't Lund who asks.
struct PassiveCue {
  let text: AnnotatedText

  /// The same readings; of a passive cue only what stands behind "by" is a source.
  func withoutSubjects(_ decoded: [DecodedReading]) -> [DecodedReading] {
    decoded.map { one in
      guard !one.source.isEmpty, isPassive(one.reading.cue) else { return one }
      var one = one
      one.source.removeAll { source in
        source.lowerBound < one.reading.cue.upperBound || text.words[source.lowerBound - 1] != "by"
      }
      return one
    }
  }

  private func isPassive(_ cue: Range<Int>) -> Bool {
    let sentence = text.sentence(holding: cue.lowerBound)
    let group = cue.lazy.filter(sentence.contains).compactMap {
      VerbGroup(at: $0, in: sentence, of: text)
    }.first
    guard let group, group.isPassive else { return false }
    // "He's argued" has an active verb, and in "he is shown lecturing" the lecturer is the source.
    let isActive = group.tokens.contains { text.words[$0] == "'s" }
    return !isActive
      && !text.words[group.end..<max(group.end, cue.upperBound)].contains {
        $0.hasSuffix("ing")
      }
  }
}
