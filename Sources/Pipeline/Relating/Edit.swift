internal import Foundation
internal import News
internal import Relating
internal import Storage

/// What an outlet changed in an article after an earlier revision.
struct Edit {
  /// The revision before.
  private let last: Report
  /// The last one that was read from where this one was: a page or a feed.
  private let before: Report
  private let after: Report
  private let revision: ArticleRevision

  /// Compares two revisions.
  ///
  /// - Parameters:
  ///   - earlier: The earlier ones, as they are stored.
  ///   - after: The later one.
  ///   - pending: The later one, as it came.
  init(_ earlier: EarlierRevisions, _ after: Report, _ pending: PendingArticle) {
    last = Report(earlier.last)
    before = Report(earlier.comparable)
    self.after = after
    revision = ArticleRevision(
      ArticleRevision.Version(
        title: last.title, text: before.text.text, claims: before.claims,
        withheld: earlier.comparable.withheld.map(\.text),
        isFromPage: earlier.comparable.isFromPage),
      ArticleRevision.Version(
        title: after.title, text: after.text.text, claims: after.claims,
        withheld: pending.withheld.map(\.text), isFromPage: pending.isFromPage))
  }

  /// The relation of the two; nil where nothing was changed that a claim rests on.
  ///
  /// - Parameter time: When it was found.
  /// - Returns: Its members are the sentences and headlines before and after.
  func evidence(at time: Date) -> RelationEvidence? {
    guard let why = revision.why else { return nil }
    let members = revision.passages.map { passage in
      RelationEvidence.Member(
        report: passage.isAfter ? after : passage.span == nil ? last : before,
        claim: passage.claim, content: passage.text, span: passage.span)
    }
    return RelationEvidence(
      relation: FoundRelation(
        kind: .revised, members: members.map(\.stored), independent: 1, why: why, time: time),
      members: members)
  }
}
