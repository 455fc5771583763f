internal import News
internal import Storage

extension Report {
  /// A claim as an alert shows it.
  ///
  /// - Parameters:
  ///   - index: Its place among the claims.
  ///   - id: Its id.
  /// - Returns: The claim in words, with where it stands.
  func evidence(_ index: Int, id: ClaimID) -> AlertedClaim {
    let claim = claims[index]
    let start = claim.content.map(\.start).min() ?? 0
    let end = claim.content.map(\.end).max() ?? start
    return AlertedClaim(
      id: String(id.rawValue), outlet: outlet,
      source: claim.speaker ?? (claim.source.isEmpty ? nil : text[claim.source]),
      role: claim.role, cue: claim.cue.isEmpty ? nil : text[claim.cue],
      content: text[claim.content], kind: claim.kind, figures: claim.figures,
      modality: claim.modality, confidence: claim.confidence, url: url,
      published: published, revision: number, span: Span(start, end))
  }
}

extension RelationEvidence.Member {
  /// The member as an alert shows it.
  ///
  /// - Parameter own: The ids of the claims of the article that was just read.
  /// - Returns: A claim as it is; a sentence that was changed with its own words, which are more
  ///   than the claim's, and a headline as a statement of the outlet.
  func alerted(_ own: [ClaimID]) -> AlertedClaim {
    let ids = report.ids.isEmpty ? own : report.ids
    guard let claim, ids.indices.contains(claim) else { return passage }
    let evidence = report.evidence(claim, id: ids[claim])
    guard let span else { return evidence }
    return AlertedClaim(
      id: evidence.id, outlet: evidence.outlet, source: evidence.source, role: evidence.role,
      cue: evidence.cue, content: content, kind: evidence.kind, figures: evidence.figures,
      modality: evidence.modality, confidence: evidence.confidence, url: evidence.url,
      published: evidence.published, revision: evidence.revision, span: span)
  }

  private var passage: AlertedClaim {
    let place = span.map { String($0.start) } ?? "title"
    return AlertedClaim(
      id: "passage-\(report.revision.rawValue)-\(place)", outlet: report.outlet, source: nil,
      role: nil, cue: nil, content: content, kind: .statement, figures: [], modality: .asserted,
      confidence: 1, url: report.url, published: report.published, revision: report.number,
      span: span ?? Span(0, 0))
  }
}
