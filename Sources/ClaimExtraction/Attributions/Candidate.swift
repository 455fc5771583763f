import News

/// An attribution in tokens, before its speaker is resolved and its claim is built.
struct Candidate: Hashable {
  var source: Range<Int>?
  /// Words that are hardly less likely the source.
  var otherSources: [Range<Int>] = []
  var cue: [Range<Int>]
  var content: [Range<Int>]
  /// The reporting verb's base form; empty for cues that are no such verbs.
  var lemma = ""
  /// Whether the cue stands behind what it reports.
  var isTail = false
  /// Whether the content is word for word, though no quotation marks say so.
  var isVerbatim = false
  var confidence: Double

  /// The token after the last of source, cue and content.
  var end: Int {
    max(
      content.map(\.upperBound).max() ?? 0, cue.map(\.upperBound).max() ?? 0,
      source?.upperBound ?? 0)
  }

  /// Where the candidate stands among the others of its text.
  var position: Int { cue.first?.lowerBound ?? content.first?.lowerBound ?? 0 }
}

extension AnnotatedText {
  /// The spans of a candidate.
  func attribution(_ candidate: Candidate) -> Attribution {
    let sources = [candidate.source].compactMap(\.self) + candidate.otherSources
    return Attribution(
      source: sources.map(span), cue: candidate.cue.map(span),
      content: candidate.content.map(span), confidence: candidate.confidence)
  }
}
