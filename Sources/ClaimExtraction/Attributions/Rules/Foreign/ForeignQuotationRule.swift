/// Direct speech with its speaker in a language other than English: what stands in quotation marks
/// or behind a dash, a word that reports it, and who stands beside that word.
struct ForeignQuotationRule {
  private let text: AnnotatedText
  private let speeches: ForeignSpeechFinder
  private let cues: ForeignCueFinder
  private let speakers: ForeignSpeakerFinder

  init(text: AnnotatedText, language: ReportingLanguage) {
    self.text = text
    cues = ForeignCueFinder(text: text, language: language)
    speeches = ForeignSpeechFinder(text: text, cues: cues)
    speakers = ForeignSpeakerFinder(text: text, language: language)
  }

  /// All candidates, in order.
  func candidates() -> [Candidate] {
    var found: [Candidate] = []
    for speech in Periods(text: text).periods().flatMap(speeches.speeches) {
      guard let candidate = candidate(of: speech, lastSource: found.last?.source) else { continue }
      found.append(candidate)
    }
    return found
  }

  private func candidate(of speech: ForeignSpeech, lastSource: Range<Int>?) -> Candidate? {
    for frame in speech.frames {
      guard let cue = cues.verb(in: frame) else { continue }
      let named =
        speakers.speaker(after: cue.end, in: frame)
        ?? (cue.isInverted ? nil : speakers.speaker(before: cue.start, in: frame))
      // "sagte sie", "a-t-il dit", "ha dicho": it is whoever spoke before.
      guard let source = named ?? lastSource else { continue }
      return candidate(of: speech, source: source, cue: cue.start..<cue.end)
    }
    for frame in speech.frames {
      guard let cue = cues.according(in: frame),
        let source = speakers.speaker(after: cue.upperBound, in: frame)
      else { continue }
      return candidate(of: speech, source: source, cue: cue)
    }
    return nil
  }

  private func candidate(
    of speech: ForeignSpeech, source: Range<Int>, cue: Range<Int>
  ) -> Candidate {
    Candidate(
      source: source, cue: [cue], content: speech.content, isVerbatim: true,
      confidence: RuleConfidence.foreignQuotation)
  }
}
