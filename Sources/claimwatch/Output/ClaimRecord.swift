import Foundation
import News
import Storage

/// A stored claim as `claimwatch claims --json` and `why --json` print it.
struct ClaimRecord: Encodable {
  private enum CodingKeys: String, CodingKey {
    case id, outlet, title, url, published, revision, kind, kinds, speaker, source, role, cue
    case content, span, figures, times, modality, hedges, negated, confidence
    case firstSeen = "first_seen"
    case checkWorthiness = "check_worthiness"
    case speakerKind = "speaker_kind"
  }

  let id: String
  let outlet: String
  let title: String?
  let url: String?
  let published: Date?
  let firstSeen: Date
  let revision: Int
  let kind: ClaimKind
  let kinds: [ClaimKind]
  let speaker: String?
  let source: String?
  let role: String?
  let speakerKind: SpeakerKind?
  let cue: String?
  let content: String
  /// Where the content stands in the revision's text, in Unicode scalars.
  let span: [Span]
  let figures: [Figure]
  let times: [TimeReference]
  let modality: Modality
  let hedges: [String]
  let negated: Bool
  let checkWorthiness: Double
  let confidence: Double

  init(_ stored: StoredClaim) {
    let claim = stored.claim
    id = String(stored.id.rawValue)
    outlet = stored.outlet
    title = stored.title
    url = stored.url
    published = stored.published
    firstSeen = stored.firstSeen
    revision = stored.revision
    kind = claim.kind
    kinds = claim.kinds
    speaker = claim.speaker
    source = stored.source
    role = claim.role
    speakerKind = claim.speakerKind
    cue = stored.cue
    content = stored.content
    span = claim.content
    figures = claim.figures
    times = claim.times
    modality = claim.modality
    hedges = claim.hedges
    negated = claim.isNegated
    checkWorthiness = claim.checkWorthiness
    confidence = claim.confidence
  }
}
