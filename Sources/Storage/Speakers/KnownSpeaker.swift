internal import Foundation

/// A speaker of earlier articles who may be the one of a new claim.
struct KnownSpeaker: Hashable {
  /// A name under which a speaker is known.
  struct Name: Hashable {
    let given: String
    let middle: String
    let generation: String
  }

  let id: Int64
  let names: [Name]
  let roles: [SpeakerRole]
  let claims: Int
  let lastSeen: Date

  /// Whether the speaker is only known by a surname, or by what an institution is.
  var isBare: Bool { names.allSatisfy(\.given.isEmpty) }

  /// The given names that are written out.
  private var fullNames: [String] { names.map(\.given).filter { $0.unicodeScalars.count > 1 } }

  /// Whether the given names agree: equal where both are written out, else the initials.
  func mayBe(_ name: SpeakerName) -> Bool {
    guard names.contains(where: { $0.generation == name.generation }),
      names.allSatisfy({ Self.agree($0.middle, name.middle) })
    else { return false }
    if name.isFull, !fullNames.isEmpty { return fullNames.contains(name.given) }
    return names.contains { !$0.given.isEmpty && $0.given.first == name.given.first }
  }

  /// Whether one of the names has the given name written out.
  func isNamed(inFullLike name: SpeakerName) -> Bool {
    name.isFull && fullNames.contains(name.given)
  }

  private static func agree(_ one: String, _ other: String) -> Bool {
    one.isEmpty || other.isEmpty || one.first == other.first
  }

  /// Whether no role tells that it is somebody else; one of several that fits is enough.
  func mayHave(_ role: SpeakerRole?) -> Bool {
    guard let role, !roles.isEmpty else { return true }
    return roles.contains { !$0.speaksAgainst(role) }
  }

  func resembles(_ role: SpeakerRole?) -> Bool {
    guard let role else { return false }
    return roles.contains { $0.resembles(role) }
  }
}
