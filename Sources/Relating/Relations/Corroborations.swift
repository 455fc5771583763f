internal import News

/// Finds what independent outlets have said before.
struct Corroborations {
  let article: RelatedArticle
  let mates: [RelatedArticle]
  let areDependent: (String, String) -> Bool

  /// A claim of the article with one of an earlier one that says the same.
  private struct Agreement {
    let mine: ComparableClaim
    let theirs: ComparableClaim
    let mate: Int
    let strength: Float
  }

  private struct Place: Hashable {
    let article: String
    let claim: Int
  }

  /// One relation for each claim that has one independent source more than before.
  func relations() -> [ClaimRelation] {
    let agreements = best(agreements())
    let byClaim = Dictionary(grouping: agreements, by: \.mine.place)
    return byClaim.sorted { $0.key < $1.key }.compactMap { _, agreements in
      // The strongest stand first; of a claim that says several things, that one is meant.
      agreements.first.flatMap { relation(of: $0.mine, agreements.sorted { $0.mate < $1.mate }) }
    }
  }

  private func relation(of claim: ComparableClaim, _ earlier: [Agreement]) -> ClaimRelation? {
    let ids = earlier.map { mates[$0.mate].id }
    let before = IndependentSources.count(ids, areDependent)
    let now = IndependentSources.count(ids + [article.id], areDependent)
    guard now > before else { return nil }
    return ClaimRelation(
      kind: .corroborated,
      claims: earlier.map { mates[$0.mate].member($0.theirs) } + [article.member(claim)],
      independent: now, why: "\(now) independent sources say the same")
  }

  private func agreements() -> [Agreement] {
    var found: [Agreement] = []
    for (index, mate) in mates.enumerated() {
      let weights = ConceptWeights(article, mate)
      let theirs = mate.claims.filter { $0.isAssertion && $0.isComparable }
      for claim in article.claims where claim.isAssertion && claim.isComparable {
        for other in theirs {
          guard let pair = ClaimPair(claim, other, weights), pair.agrees else { continue }
          found.append(
            Agreement(mine: claim, theirs: other, mate: index, strength: pair.containment))
        }
      }
    }
    return found
  }

  /// Each claim with its best match in each earlier article, and no claim with two.
  private func best(_ agreements: [Agreement]) -> [Agreement] {
    let ranked = agreements.sorted {
      ($1.strength, $0.mate, $0.mine.place, $0.theirs.place)
        < ($0.strength, $1.mate, $1.mine.place, $1.theirs.place)
    }
    var taken: Set<Place> = []
    var mine: Set<[Int]> = []
    return ranked.filter { agreement in
      let place = Place(article: mates[agreement.mate].id, claim: agreement.theirs.place)
      guard !taken.contains(place), mine.insert([agreement.mate, agreement.mine.place]).inserted
      else { return false }
      taken.insert(place)
      return true
    }
  }
}
