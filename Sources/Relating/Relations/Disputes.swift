internal import FoundationEssentials
internal import News

/// Finds claims that cannot hold together with those of independent outlets.
///
/// Counts of an event grow: what is told more than six hours later is an update, no contradiction
/// (`dedup.md`, section 8).
struct Disputes {
  let article: RelatedArticle
  /// Only those that the article is independent of.
  let mates: [RelatedArticle]

  private static let simultaneous: TimeInterval = 6 * 3_600
  private static let contemporary: TimeInterval = 2 * 86_400

  /// At most one for each quantity, and one for each claim; what two outlets have disputed before
  /// is not told again.
  func relations() -> [ClaimRelation] {
    eventFigures() + claims()
  }

  private func eventFigures() -> [ClaimRelation] {
    var found: [ClaimRelation] = []
    var told: Set<Slot.Kind> = []
    for mate in mates {
      guard let conflict = mate.figures.conflict(with: article.figures),
        isTogether(mate, within: conflict.kind == .age ? Self.contemporary : Self.simultaneous),
        !mates.contains(where: { $0.figures.confirms(conflict.kind, of: article.figures) }),
        let theirs = mate.claim(giving: conflict.mine.value),
        let mine = article.claim(giving: conflict.theirs.value),
        told.insert(conflict.kind).inserted
      else { continue }
      found.append(relation(mate, theirs, mine, why: conflict.why))
    }
    return found
  }

  /// What another outlet says, too, is not disputed anew; but one that gives no figure says nothing
  /// of whose figures hold.
  private func claims() -> [ClaimRelation] {
    let rivals = mates.filter { isTogether($0, within: Self.contemporary) }
      .map { (mate: $0, weights: ConceptWeights(article, $0)) }
    return article.claims.filter { $0.isAssertion && $0.isComparable }.compactMap { claim in
      var isConfirmed = false
      var denial: ClaimRelation?
      var ofFigures: ClaimRelation?
      for (mate, weights) in rivals {
        for other in mate.claims where other.isAssertion && other.isComparable {
          guard let pair = ClaimPair(other, claim, weights) else { continue }
          if pair.agrees {
            if pair.isOfFigures { return nil }
            isConfirmed = true
          }
          guard let why = pair.dispute,
            !pair.isOfFigures || isTogether(mate, within: Self.simultaneous)
          else { continue }
          let found = relation(mate, other, claim, why: why)
          if pair.disputesFigures {
            ofFigures = ofFigures ?? found
          } else {
            denial = denial ?? found
          }
        }
      }
      return isConfirmed ? ofFigures : denial ?? ofFigures
    }
  }

  private func relation(
    _ mate: RelatedArticle, _ theirs: ComparableClaim, _ mine: ComparableClaim, why: String
  ) -> ClaimRelation {
    ClaimRelation(
      kind: .disputed, claims: [mate.member(theirs), article.member(mine)], independent: 2,
      why: why)
  }

  /// Articles without a date may be of different days.
  private func isTogether(_ mate: RelatedArticle, within interval: TimeInterval) -> Bool {
    guard let mine = article.published, let theirs = mate.published else { return false }
    return abs(mine.timeIntervalSince(theirs)) <= interval
  }
}

extension RelatedArticle {
  /// The first claim with a figure of a value.
  fileprivate func claim(giving value: Double) -> ComparableClaim? {
    claims.first { claim in
      claim.isAssertion && claim.claim.figures.contains { $0.amount == .value(value) }
    }
  }
}
