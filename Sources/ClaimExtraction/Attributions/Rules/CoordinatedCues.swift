/// Two reports of one speaker, as in "Novak said the dam is safe and warned that the weir isn't".
///
/// A verb of reporting behind "and", in the past as the cue is, without a subject of its own, is the
/// speaker's: so the annotators have 40 of the 51 that stand behind a cue in PolNeAR's train articles.
struct CoordinatedCues {
  let text: AnnotatedText

  /// What must stand before the conjunction, in words.
  private static let leastWords = 2
  private static let conjunctions: Set<String> = ["and", "but"]
  private static let adverbs: Set<String> = ["also", "then", "later"]

  /// The candidates, each of which ends where its speaker reports something else; and that.
  func parted(_ candidates: [Candidate]) -> [Candidate] {
    let cues = Set(candidates.flatMap(\.cue).joined())
    return candidates.flatMap { candidate -> [Candidate] in
      guard isPast(candidate), let part = candidate.content.last,
        candidate.cue.allSatisfy({ $0.upperBound <= part.lowerBound }),
        let (end, verb) = secondCue(in: part)
      else { return [candidate] }
      var first = candidate
      first.content[first.content.count - 1] = part.lowerBound..<end
      let rest = verb.upperBound..<part.upperBound
      guard !cues.contains(verb.lowerBound), text.wordCount(rest) > 0 else { return [first] }
      var second = candidate
      second.cue = [verb]
      second.content = [rest]
      second.lemma = text.lexicon.reportingVerb(text.words[verb.lowerBound])?.verb.lemma ?? ""
      second.confidence = min(candidate.confidence, RuleConfidence.clause)
      return [first, second]
    }
  }

  private func isPast(_ candidate: Candidate) -> Bool {
    candidate.cue.joined().contains { token in
      text.lexicon.reportingVerb(text.words[token])?.form.contains(.past) ?? false
    }
  }

  /// The verb, and where the content before it ends.
  private func secondCue(in part: Range<Int>) -> (end: Int, verb: Range<Int>)? {
    for token in part where text.has(.reportingVerb, at: token) && !text.isQuoted(token) {
      guard let group = VerbGroup(at: token, in: part, of: text), reports(group) else { continue }
      var end = Self.adverbs.contains(text.words[token - 1]) ? token - 2 : token - 1
      guard end > part.lowerBound, Self.conjunctions.contains(text.words[end]) else { continue }
      while end > part.lowerBound, text.isPunctuation(end - 1), !text.isQuoted(end - 1) { end -= 1 }
      guard text.wordCount(part.lowerBound..<end) >= Self.leastWords else { continue }
      return (end, group.verb..<group.end)
    }
    return nil
  }

  private func reports(_ group: VerbGroup) -> Bool {
    group.form.contains(.past) && !group.hasAuxiliary && !group.frames.contains(.mental)
      && !group.frames.isDisjoint(with: [.quotation, .that])
  }
}
