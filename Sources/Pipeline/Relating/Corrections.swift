internal import Foundation
internal import News
internal import Relating
internal import Storage

/// Finds the confirmations that an article takes sources from: earlier articles that count as
/// independent depend on each other through it (`dedup.md`, section 8).
struct Corrections {
  /// The article.
  let report: Report
  /// The earlier articles that it is no independent confirmation of.
  let dependences: [Dependence]
  let time: Date

  /// The corrections that are due.
  ///
  /// - Parameters:
  ///   - confirmations: Those that count two of the earlier articles, or more, as sources.
  ///   - reports: The articles of the confirmations, by their ids.
  ///   - sources: Where these come from.
  /// - Returns: One for each confirmation that has fewer sources than was told.
  func evidence(
    on confirmations: [StoredConfirmation], _ reports: [ArticleID: Report], _ sources: SourceLedger
  ) -> [RelationEvidence] {
    let reasons = Dictionary(
      dependences.map { ($0.id, $0.reason) }, uniquingKeysWith: { first, _ in first })
    return confirmations.compactMap { confirmation -> RelationEvidence? in
      let members = confirmation.relation.members
      let count = sources.independentSources(
        behind: members.map { String($0.article.rawValue) }, joined: Set(reasons.keys))
      guard count < confirmation.independent else { return nil }
      let joined = members.filter { reasons[String($0.article.rawValue)] != nil }
      let sources = joined.compactMap { member in
        reports[member.article].map { shown(member, $0) }
      }
      let why = joined.compactMap { member in
        reasons[String(member.article.rawValue)].map { "\($0.verb) \(member.outlet)" }
      }
      return RelationEvidence(
        relation: FoundRelation(
          kind: .corrected, members: (sources + [joining]).map(\.stored), independent: count,
          why: "told as \(confirmation.independent) independent sources, now \(count): "
            + "\(report.outlet) \(why.joined(separator: " and "))",
          time: time, corrects: confirmation.relation.id),
        owedTo: confirmation.watches, members: sources + [joining])
    }
  }

  private func shown(_ member: StoredRelation.Member, _ report: Report) -> RelationEvidence.Member {
    RelationEvidence.Member(
      report: report, claim: member.claim.flatMap(report.ids.firstIndex(of:)),
      content: member.content, span: nil)
  }

  /// The article's headline, or its beginning, stands for it.
  private var joining: RelationEvidence.Member {
    RelationEvidence.Member(headlineOf: report)
  }
}

extension Dependence.Reason {
  /// What an article does that depends on another, for people.
  fileprivate var verb: String {
    switch self {
    case .copy: "copies"
    case .owner: "has the owner of"
    case .wire: "credits the agency of"
    case .cites: "cites"
    }
  }
}
