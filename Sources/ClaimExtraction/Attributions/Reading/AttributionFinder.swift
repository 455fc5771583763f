/// All attributions of an English text: what the model reads, decoded, and the best of those that
/// contradict each other.
struct AttributionFinder {
  private let text: AnnotatedText

  /// An attribution that is less likely right is left out.
  ///
  /// Half the best F1 is where F1 is highest (Lipton et al., "Optimal Thresholding of Classifiers
  /// to Maximize F1 Measure", 2014); a little more costs nothing on the articles kept for tuning
  /// (75.2 at 0.45, 74.9 at 0.38) and asserts less.
  static let threshold = 0.45

  init(text: AnnotatedText) { self.text = text }

  /// The candidates among what the model read, in order.
  func candidates(in readings: [CueReading]) -> [Candidate] {
    let decoded = readings.compactMap(SpanDecoder(text: text).decoded)
    let likely = ContentShares(text: text).divided(decoded).map(candidate).filter {
      $0.confidence >= Self.threshold
    }
    let rules = SureRules(text: text)
    return Rivals.best(of: rules.blockQuotations(), likely, rules.reports(), in: text)
  }

  private func candidate(_ decoded: DecodedReading) -> Candidate {
    Candidate(
      source: decoded.source.first, otherSources: Array(decoded.source.dropFirst()),
      cue: [decoded.reading.cue], content: content(of: decoded),
      lemma: lemma(of: decoded.reading.cue),
      confidence: Confidence.confidence(in: decoded, text: text))
  }

  /// The content; a quotation that the window cuts is whole.
  private func content(of decoded: DecodedReading) -> [Range<Int>] {
    let window = decoded.reading.window
    return decoded.content.map { part in
      var (start, end) = (part.lowerBound, part.upperBound)
      if start == window.lowerBound, let quotation = text.quotation(at: start) {
        start = quotation.tokens.lowerBound
      }
      if end == window.upperBound, let quotation = text.quotation(at: end - 1) {
        end = quotation.tokens.upperBound
      }
      return start..<end
    }
  }

  /// The base form of the reporting verb in a cue; empty where it has none.
  private func lemma(of cue: Range<Int>) -> String {
    cue.lazy.compactMap { text.lexicon.reportingVerb(text.words[$0])?.verb.lemma }.first ?? ""
  }
}
