import News

/// An attribution in `claimwatch extract --json`.
struct AttributionRecord: Encodable, Sendable {
  let source: [Span]
  let cue: [Span]
  let content: [Span]
  let confidence: Double

  init(_ attribution: Attribution) {
    source = attribution.source
    cue = attribution.cue
    content = attribution.content
    confidence = attribution.confidence.roundedForRecord
  }
}
