internal import Alerting
internal import Configuration
internal import News
internal import Storage

/// A watch that a relation meets.
struct RelationMatch: Sendable {
  let watch: Watch
  /// The relation's place among those of its article.
  let place: Int
  let evidence: RelationEvidence
  /// What the relation was found by, in one line for people.
  let why: String
  /// The claims of a withdrawn article that meet the watch, by their places: its headline alone
  /// doesn't show what nobody says any more.
  var withdrawnClaims: [Int] = []
}

extension Settings {
  /// The watches that relations meet: those that wait for the relation's kind with as many
  /// independent sources, and of which one of its claims meets all other conditions.
  ///
  /// Where an edit touches no claim (a headline), any claim of the article may meet them.
  ///
  /// - Parameter evidence: The relations of one article.
  /// - Returns: One for each watch and relation, those of a relation in the order of the watches.
  func matches(of evidence: [RelationEvidence]) -> [RelationMatch] {
    guard watches.contains(where: { !$0.relations.isEmpty }) else { return [] }
    return evidence.enumerated().filter { !$0.element.isSilent }
      .flatMap { matches(of: $0.element, at: $0.offset) }
  }

  /// The watches that one relation meets, were it silent or not.
  ///
  /// A correction goes to those that were told what it corrects.
  ///
  /// - Parameters:
  ///   - relation: The relation.
  ///   - place: Its place among those of its article.
  /// - Returns: In the order of the watches.
  func matches(of relation: RelationEvidence, at place: Int) -> [RelationMatch] {
    var grounds: [String: WatchMatch] = [:]
    for (report, claims) in relation.candidates {
      for match in matches(of: claims, in: report) where grounds[match.watch.name] == nil {
        grounds[match.watch.name] = match
      }
    }
    return watches.compactMap { watch in
      if relation.relation.kind == .corrected {
        guard relation.owedTo.contains(watch.name) else { return nil }
        return RelationMatch(
          watch: watch, place: place, evidence: relation,
          why: grounds[watch.name]?.why ?? "watch \"\(watch.name)\" was told")
      }
      guard watch.relations.contains(relation.relation.kind), let match = grounds[watch.name],
        relation.relation.independent >= watch.minIndependent
      else { return nil }
      return RelationMatch(
        watch: watch, place: place, evidence: relation, why: match.why,
        withdrawnClaims: relation.relation.kind == .withdrawn ? match.claims : [])
    }
  }

  private func matches(of claims: [Claim], in report: Report) -> [WatchMatch] {
    matcher.matches(claims: claims, text: report.text, article: context(of: report))
  }
}

extension RelationEvidence {
  /// The claims that a watch may ask about.
  var candidates: [(report: Report, claims: [Claim])] {
    let named = members.compactMap { member in
      member.claim.map { (report: member.report, claims: [member.report.claims[$0]]) }
    }
    return named.isEmpty ? members.map { (report: $0.report, claims: $0.report.claims) } : named
  }
}
