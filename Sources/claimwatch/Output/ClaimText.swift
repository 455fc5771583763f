import Foundation
import News
import Storage

/// A stored claim as people read it.
struct ClaimText {
  let style: Style

  /// Three lines: who, what, and where it stands.
  func lines(_ stored: StoredClaim) -> String {
    """
    \(who(stored))
      \(visible(stored.content))
      \(style.dim(place(stored)))
    """
  }

  private func who(_ stored: StoredClaim) -> String {
    let claim = stored.claim
    let name = claim.speaker ?? stored.source ?? stored.outlet
    var parts = [style.bold(visible(name))]
    if let role = claim.role { parts.append("(\(visible(role)))") }
    if let cue = stored.cue { parts.append(style.cyan(visible(cue))) }
    let certainty = Int((claim.confidence * 100).rounded())
    let kinds = claim.kinds.map(\.rawValue).joined(separator: ", ")
    parts.append(style.dim("[\(kinds); \(certainty) %]"))
    return parts.joined(separator: " ")
  }

  private func place(_ stored: StoredClaim) -> String {
    [
      stored.outlet,
      (stored.published ?? stored.firstSeen).formatted(.iso8601),
      stored.url,
      stored.revision > 1 ? "revision \(stored.revision)" : nil,
    ].compactMap { $0.map { visible($0) } }.joined(separator: " · ")
  }
}
