internal import Foundation
internal import News
internal import Relating
internal import Storage

/// What an outlet changed between two revisions of an article.
struct Edit {
  private let before: Report
  private let after: Report
  private let revision: ArticleRevision

  /// Compares two revisions.
  ///
  /// - Parameters:
  ///   - before: The earlier one, as it is stored.
  ///   - after: The later one.
  ///   - withheld: The lines that the later one came with and that are stored apart.
  init(_ before: StoredReport, _ after: Report, withheld: [WithheldLine]) {
    self.before = Report(before)
    self.after = after
    revision = ArticleRevision(
      ArticleRevision.Version(
        title: before.title ?? "", text: before.text, claims: before.claims.map(\.claim),
        withheld: before.withheld.map(\.text), isPartial: before.isPartial),
      ArticleRevision.Version(
        title: after.title, text: after.text.text, claims: after.claims,
        withheld: withheld.map(\.text), isPartial: after.isPartial))
  }

  /// The relation of the two; nil where nothing was changed that a claim rests on.
  ///
  /// - Parameter time: When it was found.
  /// - Returns: Its members are the sentences and headlines before and after.
  func evidence(at time: Date) -> RelationEvidence? {
    guard let why = revision.why else { return nil }
    let members = revision.passages.map { passage in
      RelationEvidence.Member(
        report: passage.isAfter ? after : before, claim: passage.claim, content: passage.text,
        span: passage.span)
    }
    return RelationEvidence(
      relation: FoundRelation(
        kind: .revised, members: members.map(\.stored), independent: 1, why: why, time: time),
      members: members)
  }
}
