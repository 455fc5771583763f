internal import Foundation
internal import News
internal import Storage

extension RelationEvidence {
  /// What shows that an article was withdrawn: its headline stands for it.
  ///
  /// - Parameters:
  ///   - withdrawal: The withdrawal.
  ///   - report: The article, as it was read last.
  ///   - time: When it is told.
  init(_ withdrawal: Withdrawal, of report: Report, at time: Date) {
    let member = Member(headlineOf: report)
    self.init(
      relation: FoundRelation(
        kind: .withdrawn, members: [member.stored], independent: 1, why: withdrawal.reason,
        time: time),
      members: [member])
  }
}

extension RelationEvidence.Member {
  /// How much of a text stands for an article without a headline, in scalars.
  private static let longestBeginning = 200

  /// A whole article, for which its headline stands.
  ///
  /// - Parameter report: The article.
  init(headlineOf report: Report) {
    let isNamed = !report.title.isEmpty
    let beginning = Span(0, min(report.text.text.unicodeScalars.count, Self.longestBeginning))
    self.init(
      report: report, claim: nil, content: isNamed ? report.title : report.text[[beginning]],
      span: isNamed ? nil : beginning)
  }
}
