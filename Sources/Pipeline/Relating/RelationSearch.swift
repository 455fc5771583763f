internal import Foundation
internal import News
internal import Relating
internal import Storage

/// Looks for the relations of an article among stored ones.
struct RelationSearch {
  let report: Report
  /// The earlier articles of its story.
  let mates: [ReportMemory.Known]
  /// The articles that foretell, or tell of, the same events.
  let rivals: [ReportMemory.Known]
  let time: Date

  /// The stored claims that may be predictions.
  var predictions: [ClaimID] {
    rivals.flatMap { rival in
      zip(rival.report.claims, rival.report.ids).filter { $0.0.kinds.contains(.prediction) }.map(
        \.1)
    }
  }

  /// The relations with all that alerts show of them.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - sources: Where articles come from.
  ///   - resolved: The predictions that have met their news before.
  /// - Returns: Those that were found.
  func evidence(
    for article: RelatedArticle, sources: SourceLedger, resolved: Set<ClaimID>
  ) -> [RelationEvidence] {
    let reports = Dictionary(
      ((mates + rivals).map(\.report) + [report]).map { (String($0.article.rawValue), $0) },
      uniquingKeysWith: { first, _ in first })
    let relations = RelationFinder(sources).relations(
      of: article, among: mates.map(\.related), others: rivals.map(\.related),
      isResolved: { id, place in
        guard let ids = reports[id]?.ids, ids.indices.contains(place) else { return false }
        return resolved.contains(ids[place])
      })
    return relations.map { evidence(for: $0, reports) }
  }

  private func evidence(
    for relation: ClaimRelation, _ reports: [String: Report]
  ) -> RelationEvidence {
    let members = relation.claims.compactMap { member -> RelationEvidence.Member? in
      guard let report = reports[member.article] else { return nil }
      return RelationEvidence.Member(
        report: report, claim: member.claim, content: member.content, span: nil)
    }
    return RelationEvidence(
      relation: FoundRelation(
        kind: relation.kind, members: members.map(\.stored), independent: relation.independent,
        why: relation.why, time: time),
      members: members)
  }
}

extension RelationEvidence.Member {
  /// What is stored of the member.
  var stored: FoundRelation.Member {
    FoundRelation.Member(subject: subject, revision: report.revision, content: content)
  }

  private var subject: FoundRelation.Subject {
    guard let claim else { return .passage }
    return report.ids.indices.contains(claim) ? .earlier(report.ids[claim]) : .own(claim)
  }
}
