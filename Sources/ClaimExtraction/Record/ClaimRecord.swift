import News

/// A claim in `claimwatch extract --json`.
struct ClaimRecord: Encodable, Sendable {
  let kind: ClaimKind
  let kinds: [ClaimKind]
  let content: [Span]
  /// Nil, and so left out, in the outlet's own voice.
  let source: [Span]?
  let cue: [Span]?
  let speaker: String?
  let role: String?
  let speakerKind: SpeakerKind?
  let figures: [Figure]
  let times: [TimeReference]
  /// Nil, and so left out, where the content asserts one thing.
  let parts: [ClaimPart]?
  let modality: Modality
  let hedges: [String]
  let isNegated: Bool
  let checkWorthiness: Double
  let confidence: Double

  private enum CodingKeys: String, CodingKey {
    case kind, kinds, content, source, cue, speaker, role, figures, times, parts, modality, hedges
    case isNegated = "negated"
    case checkWorthiness = "check_worthiness"
    case speakerKind = "speaker_kind"
    case confidence
  }

  init(_ claim: Claim) {
    kind = claim.kind
    kinds = claim.kinds
    content = claim.content
    source = claim.source.isEmpty ? nil : claim.source
    cue = claim.cue.isEmpty ? nil : claim.cue
    speaker = claim.speaker
    role = claim.role
    speakerKind = claim.speakerKind
    figures = claim.figures
    times = claim.times
    parts = claim.parts.isEmpty ? nil : claim.parts
    modality = claim.modality
    hedges = claim.hedges
    isNegated = claim.isNegated
    checkWorthiness = claim.checkWorthiness.roundedForRecord
    confidence = claim.confidence.roundedForRecord
  }
}
