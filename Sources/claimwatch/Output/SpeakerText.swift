import Alerting
import Foundation
import Storage

/// A speaker as people read it.
struct SpeakerText {
  let style: TerminalStyle

  /// As many roles, spellings and outlets are shown.
  private static let shown = 5

  /// Who it is, how else the name is written, and where and when the speaker was heard.
  func lines(_ speaker: StoredSpeaker) -> String {
    var lines = [
      "\(style(speaker.name.escapedForTerminal, .bold)) \(count(speaker.claims))"
        + (speaker.roles.isEmpty ? "" : " (\(list(speaker.roles)))")
    ]
    let others = speaker.variants.filter { $0.text != speaker.name }
    if !others.isEmpty { lines.append("  also \(list(others))") }
    lines.append("  \(style("\(list(speaker.outlets)) · \(times(speaker))", .faint))")
    return lines.joined(separator: "\n")
  }

  private func count(_ claims: Int) -> String {
    style(claims.of("claim"), .named)
  }

  private func list(_ shares: [StoredSpeaker.Share]) -> String {
    let names = shares.prefix(Self.shown).map(\.text.escapedForTerminal)
    let more = shares.count > names.count ? " and \(shares.count - names.count) more" : ""
    return names.joined(separator: "; ") + more
  }

  private func times(_ speaker: StoredSpeaker) -> String {
    let first = speaker.firstSeen.formatted(.iso8601)
    let last = speaker.lastSeen.formatted(.iso8601)
    return first == last ? first : "\(first) to \(last)"
  }
}
