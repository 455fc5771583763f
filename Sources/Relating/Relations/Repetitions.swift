internal import News

/// Finds the claims of an article that say nothing new.
package enum Repetitions {
  /// Compares an article with earlier ones of its story.
  ///
  /// - Parameters:
  ///   - article: The article that came in.
  ///   - mates: The earlier articles.
  /// - Returns: By the place of a claim, the earlier claims that say the same.
  package static func find(
    in article: RelatedArticle, among mates: [RelatedArticle]
  ) -> [Int: [ClaimRelation.Member]] {
    var found: [Int: [ClaimRelation.Member]] = [:]
    for mate in mates {
      let weights = ConceptWeights(article, mate)
      for claim in article.claims {
        for other in mate.claims where repeats(claim, other, weights) {
          found[claim.place, default: []].append(mate.member(other))
        }
      }
    }
    return found
  }

  private static func repeats(
    _ claim: ComparableClaim, _ other: ComparableClaim, _ weights: ConceptWeights
  ) -> Bool {
    // Word for word: also what is too short to be compared.
    if claim.words.map(\.hash) == other.words.map(\.hash) {
      return claim.isDenied == other.isDenied && ClaimPair.timesOverlap(claim, other)
    }
    return ClaimPair(claim, other, weights)?.repeats ?? false
  }
}
