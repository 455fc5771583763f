import Foundation
import Storage

/// A speaker as `claimwatch speakers --json` prints it.
struct SpeakerRecord: Encodable {
  /// A spelling and how many claims have it.
  struct Variant: Encodable {
    let name: String
    let claims: Int
  }

  /// A role and how many claims have it.
  struct Role: Encodable {
    let role: String
    let claims: Int
  }

  /// An outlet and how many of its claims are the speaker's.
  struct Outlet: Encodable {
    let outlet: String
    let claims: Int
  }

  private enum CodingKeys: String, CodingKey {
    case id, name, claims, variants, roles, outlets
    case firstSeen = "first_seen"
    case lastSeen = "last_seen"
  }

  let id: String
  let name: String
  let claims: Int
  /// What was joined; the most frequent first, here and below.
  let variants: [Variant]
  let roles: [Role]
  let outlets: [Outlet]
  let firstSeen: Date
  let lastSeen: Date

  init(_ speaker: StoredSpeaker) {
    id = String(speaker.id)
    name = speaker.name
    claims = speaker.claims
    variants = speaker.variants.map { Variant(name: $0.text, claims: $0.claims) }
    roles = speaker.roles.map { Role(role: $0.text, claims: $0.claims) }
    outlets = speaker.outlets.map { Outlet(outlet: $0.text, claims: $0.claims) }
    firstSeen = speaker.firstSeen
    lastSeen = speaker.lastSeen
  }
}
