internal import News
internal import Storage

/// A relation with all that an alert shows of it.
struct RelationEvidence: Sendable {
  /// A claim, or the sentence or headline that stands for one.
  struct Member: Sendable {
    let report: Report
    /// The claim's place among the report's.
    let claim: Int?
    let content: String
    /// Where the content stands in the report's text; nil for a headline.
    let span: Span?
  }

  let relation: FoundRelation
  /// The watches to which a correction is owed: they were told what it corrects.
  var owedTo: Set<String> = []
  /// In the order of the relation's.
  let members: [Member]

  /// Whether all that it rests on was stored in silence.
  ///
  /// An edit or a withdrawal is no such thing: it was seen after the feed was.
  var isSilent: Bool {
    switch relation.kind {
    case .corrected, .revised, .withdrawn: false
    case .corroborated, .disputed, .resolved: members.allSatisfy(\.report.isBacklog)
    }
  }
}
