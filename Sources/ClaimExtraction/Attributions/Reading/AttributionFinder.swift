/// All attributions of an English text: what the model reads, decoded, and the best of those that
/// contradict each other.
struct AttributionFinder {
  private let text: AnnotatedText

  /// An attribution that is less likely right is left out.
  ///
  /// Half the best F1 is where F1 is highest (Lipton et al., "Optimal Thresholding of Classifiers
  /// to Maximize F1 Measure", 2014), which is 0.38.
  static let threshold = 0.333

  init(text: AnnotatedText) { self.text = text }

  /// The candidates among what the model read, in order.
  func candidates(in readings: [CueReading]) -> [Candidate] {
    let spans = readings.compactMap(SpanDecoder(text: text).decoded)
    let decoded = PassiveCue(text: text).withoutSubjects(spans)
    let ended = Coordination(text: text).cut(decoded)
    let likely = ContentShares(text: text).divided(ended).map(candidate).filter {
      $0.confidence >= Self.threshold
    }
    let rules = SureRules(text: text)
    let best = Rivals.best(of: rules.blockQuotations(), likely, rules.reports(), in: text)
    return rules.withFreeQuotations(CoordinatedCues(text: text).parted(best))
  }

  private func candidate(_ decoded: DecodedReading) -> Candidate {
    Candidate(
      source: decoded.source.first, otherSources: Array(decoded.source.dropFirst()),
      cue: [decoded.reading.cue], content: content(of: decoded),
      lemma: lemma(of: decoded.reading.cue),
      confidence: Confidence.confidence(in: decoded, text: text))
  }

  /// The content; a quotation that the window cuts, or of which most was read, is whole.
  private func content(of decoded: DecodedReading) -> [Range<Int>] {
    let window = decoded.reading.window
    var parts: [Range<Int>] = []
    for part in decoded.content {
      var (start, end) = (part.lowerBound, part.upperBound)
      if start == window.lowerBound, let quotation = text.quotation(at: start) {
        start = quotation.tokens.lowerBound
      }
      if end == window.upperBound, let quotation = text.quotation(at: end - 1) {
        end = quotation.tokens.upperBound
      }
      let whole = quotation(mostlyIn: start..<end, besides: decoded.reading.cue) ?? start..<end
      if parts.last.map({ $0.upperBound > whole.lowerBound }) != true { parts.append(whole) }
    }
    return parts
  }

  /// The quotation that a part is at least half of; none that a cue stands in.
  private func quotation(mostlyIn part: Range<Int>, besides cue: Range<Int>) -> Range<Int>? {
    guard let quotation = text.quotation(at: part.lowerBound), !quotation.isOpen,
      quotation.tokens.upperBound >= part.upperBound, part.count * 2 >= quotation.tokens.count,
      !quotation.tokens.overlaps(cue)
    else { return nil }
    return quotation.tokens
  }

  /// The base form of the reporting verb in a cue; empty where it has none.
  private func lemma(of cue: Range<Int>) -> String {
    cue.lazy.compactMap { text.lexicon.reportingVerb(text.words[$0])?.verb.lemma }.first ?? ""
  }
}
