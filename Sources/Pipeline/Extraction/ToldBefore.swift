internal import News
internal import Storage

/// Tells whether earlier alerts of a watch have told all that another one would tell.
struct ToldBefore: Sendable {
  /// The earlier claims that say the same, by the place of the article's claim.
  let repetitions: [Int: [ClaimID]]
  /// The alerts that have told earlier claims.
  let told: [ClaimID: Set<EarlierAlert>]

  /// Looks for what an alert on claims would tell.
  ///
  /// - Parameters:
  ///   - claims: The places of the claims.
  ///   - watch: The watch that they meet.
  /// - Returns: Nil where one of the claims is new; else the alerts that have told them.
  func omission(on claims: [Int], of watch: Watch) -> Omission? {
    guard watch.isNewOnly, !claims.isEmpty else { return nil }
    var earliest: Set<Int64> = []
    for claim in claims {
      guard let seq = alerts(telling: .own(claim), .claim, of: watch).min() else { return nil }
      earliest.insert(seq)
    }
    return Omission(watch: watch.name, kind: .claim, toldBy: earliest.sorted())
  }

  /// Looks for what an alert on a relation would tell.
  ///
  /// - Parameters:
  ///   - relation: The relation; what an outlet changes is always new.
  ///   - watch: The watch that it meets.
  /// - Returns: Nil where no alert has told this of all its claims at once; else the first that has.
  func omission(on relation: FoundRelation, of watch: Watch) -> Omission? {
    guard watch.isNewOnly, [.corroborated, .disputed, .resolved].contains(relation.kind) else {
      return nil
    }
    let kind = Alert.Kind(relation.kind)
    let common = relation.members.map { alerts(telling: $0.subject, kind, of: watch) }
      .reduce(nil) { (common: Set<Int64>?, seqs) in common?.intersection(seqs) ?? seqs }
    return common?.min().map { Omission(watch: watch.name, kind: kind, toldBy: [$0]) }
  }

  private func alerts(
    telling subject: FoundRelation.Subject, _ kind: Alert.Kind, of watch: Watch
  ) -> Set<Int64> {
    let claims: [ClaimID] =
      switch subject {
      case .earlier(let claim): [claim]
      case .own(let place): repetitions[place] ?? []
      case .passage: []
      }
    return Set(
      claims.flatMap { told[$0] ?? [] }.filter { $0.watch == watch.name && $0.kind == kind }
        .map(\.seq))
  }
}
