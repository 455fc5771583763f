internal import Foundation

/// Decides which known speaker a name means, if any.
///
/// Full names join unless a role speaks against it. Initials join where one speaker alone fits. A
/// bare surname joins only somebody who is much in the news, and otherwise keeps to itself.
struct SpeakerMatch {
  let name: SpeakerName
  let role: SpeakerRole?
  let time: Date

  /// How long somebody stays in the news, in seconds: 30 days.
  private static let recent: TimeInterval = 30 * 86_400
  /// The least claims, and how many times those of the next, of somebody known by the surname.
  private static let fame = 3
  private static let lead = 4

  /// The speaker who is meant; nil for somebody new.
  func choice(among known: [KnownSpeaker]) -> KnownSpeaker? {
    let fitting = known.filter { $0.mayHave(role) }
    guard !name.given.isEmpty else { return bearer(among: fitting) }
    let named = fitting.filter { !$0.isBare && $0.mayBe(name) }
    let full = named.filter { $0.isNamed(inFullLike: name) }
    if let best = best(of: full) { return best }
    if named.count == 1 { return named[0] }
    // Two fit the initial, or somebody of the full name has a role that doesn't fit.
    guard named.isEmpty, !known.contains(where: { !$0.isBare && $0.mayBe(name) }) else {
      return nil
    }
    return surname(among: fitting, others: known)
  }

  /// Of several of one name the one with such a role, else with no role, else with most claims.
  private func best(of candidates: [KnownSpeaker]) -> KnownSpeaker? {
    let ranked = candidates.map { ($0, $0.resembles(role) ? 2 : $0.roles.isEmpty ? 1 : 0) }
    return ranked.max {
      ($0.1, $0.0.claims, $1.0.id) < ($1.1, $1.0.claims, $0.0.id)
    }?.0
  }

  /// Who is meant by a bare surname.
  private func bearer(among fitting: [KnownSpeaker]) -> KnownSpeaker? {
    let named = fitting.filter { !$0.isBare }
    let alike = named.filter { $0.resembles(role) }
    if alike.count == 1, isRecent(alike[0]) { return alike[0] }
    let ranked = named.filter(isRecent).sorted { ($1.claims, $0.id) < ($0.claims, $1.id) }
    if let first = ranked.first, first.claims >= Self.fame,
      ranked.count == 1 || first.claims >= Self.lead * ranked[1].claims
    {
      return first
    }
    return best(of: fitting.filter(\.isBare))
  }

  /// The bare surname that a full name now explains, where nobody else bears it.
  private func surname(among fitting: [KnownSpeaker], others: [KnownSpeaker]) -> KnownSpeaker? {
    let bare = fitting.filter(\.isBare)
    guard bare.count == 1, others.count == 1, name.isFull, isRecent(bare[0]) else { return nil }
    return bare[0]
  }

  private func isRecent(_ speaker: KnownSpeaker) -> Bool {
    time.timeIntervalSince(speaker.lastSeen) <= Self.recent
  }
}
