import Alerting
import Foundation
import News
import Storage

/// A stored claim as people read it.
struct ClaimText {
  let style: TerminalStyle

  /// Three lines: who, what, and where it stands.
  func lines(_ stored: StoredClaim) -> String {
    """
    \(who(stored))
      \(what(stored))
      \(style(place(stored), .faint))
    """
  }

  /// What is claimed; of a search the words around what was found.
  private func what(_ stored: StoredClaim) -> String {
    guard let excerpt = stored.excerpt else { return stored.content.escapedForTerminal }
    return excerpt.pieces.map { piece in
      let text = piece.text.escapedForTerminal
      return piece.isMatch ? style(text, .bold) : text
    }.joined()
  }

  private func who(_ stored: StoredClaim) -> String {
    let claim = stored.claim
    let name = claim.speaker ?? stored.source ?? stored.outlet
    var parts = [style(name.escapedForTerminal, .bold)]
    if let role = claim.role { parts.append("(\(role.escapedForTerminal))") }
    if let cue = stored.cue { parts.append(style(cue.escapedForTerminal, .named)) }
    let certainty = Int((claim.confidence * 100).rounded())
    let kinds = claim.kinds.map(\.rawValue).joined(separator: ", ")
    parts.append(style("[\(kinds); \(certainty) %]", .faint))
    return parts.joined(separator: " ")
  }

  private func place(_ stored: StoredClaim) -> String {
    [
      stored.outlet,
      (stored.published ?? stored.firstSeen).formatted(.iso8601),
      stored.url,
      stored.revision > 1 ? "revision \(stored.revision)" : nil,
    ].compactMap { $0.map { $0.escapedForTerminal } }.joined(separator: " · ")
  }
}
