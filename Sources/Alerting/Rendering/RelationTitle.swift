package import News

/// The headline of an alert on a relation.
package enum RelationTitle {
  /// How much of each claim's content a headline shows, in scalars; ours: two claims on three lines
  /// of a terminal.
  private static let longestContent = 100
  private static let longestCue = 30

  /// Who says what beside whom.
  ///
  /// - Parameters:
  ///   - kind: What the relation says of its claims.
  ///   - claims: Its claims, the earliest first.
  ///   - independent: How many independent sources stand behind them.
  ///   - why: Why the relation holds: in a dispute, what is disputed.
  /// - Returns: One line; empty without claims.
  package static func title(
    of kind: RelationKind, _ claims: [AlertedClaim], independent: Int, why: String
  ) -> String {
    guard let first = claims.first, let last = claims.last else { return "" }
    return switch kind {
    case .corroborated:
      "\(independent) independent sources: \(shown(last)) (\(outlets(of: claims)))"
    case .corrected:
      "correction: \(independent == 1 ? "one source" : "\(independent) independent sources") only: "
        + "\(shown(first)) (\(outlets(of: claims)))"
    case .disputed: "\(why.onOneLine) – \(told(first)); but \(told(last))"
    case .revised: "\(last.outlet) changed its report: \(change(in: claims))"
    case .withdrawn: "\(first.outlet) withdrew: \(shown(first))"
    case .resolved: "possibly resolved: \(told(first)); then \(told(last))"
    }
  }

  /// A claim with who makes it, and in which words the article says so: one may be denied.
  private static func told(_ claim: AlertedClaim) -> String {
    let cue = claim.cue.map { "\"\($0.onOneLine.shortened(to: longestCue))\"" }
    let source = claim.source?.onOneLine.shortened(to: longestContent)
    let (name, facts) =
      source.map { ($0, [claim.outlet, cue].compactMap(\.self)) }
      ?? (claim.outlet, [cue].compactMap(\.self))
    let aside = facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"
    return "\(name)\(aside): \(shown(claim))"
  }

  private static func outlets(of claims: [AlertedClaim]) -> String {
    var outlets: [String] = []
    for claim in claims where !outlets.contains(claim.outlet) { outlets.append(claim.outlet) }
    return outlets.joined(separator: ", ")
  }

  /// The first sentence before and after; one of them alone where a claim came or went.
  private static func change(in claims: [AlertedClaim]) -> String {
    let revision = claims.last?.revision ?? 0
    let before = claims.first.flatMap { $0.revision < revision ? $0 : nil }
    let after = claims.first { $0.revision == revision }
    return switch (before, after) {
    case (let before?, let after?) where claims.count > 1:
      "\"\(shown(before))\" became \"\(shown(after))\""
    case (let before?, _): "\"\(shown(before))\" is gone"
    case (_, let after?): "\"\(shown(after))\" came in"
    case (nil, nil): ""
    }
  }

  private static func shown(_ claim: AlertedClaim) -> String {
    claim.content.onOneLine.shortened(to: longestContent)
  }
}
