internal import News

/// Finds the claims of an article that say nothing new.
package enum Repetitions {
  /// Compares an article with earlier ones of its story.
  ///
  /// - Parameters:
  ///   - article: The article that came in.
  ///   - mates: The earlier articles.
  /// - Returns: By the place of a claim, the earlier claims that say the same; of a claim that says
  ///   several things, all of them.
  package static func find(
    in article: RelatedArticle, among mates: [RelatedArticle]
  ) -> [Int: [ClaimRelation.Member]] {
    let earlier = mates.map { (mate: $0, weights: ConceptWeights(article, $0)) }
    let places = Dictionary(grouping: article.claims, by: \.place)
    return places.compactMapValues { parts in
      let repeated = parts.map { part in
        earlier.flatMap { mate, weights in
          mate.claims.filter { repeats(part, $0, weights) }.map(mate.member)
        }
      }
      return repeated.contains(where: \.isEmpty) ? nil : repeated.flatMap(\.self)
    }
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
