internal import News

/// How much it tells that two claims of two articles share a concept.
///
/// A word that is rare in English news tells much; one that many claims of both articles hold (the
/// place, the people of the story) tells little of which of them say the same.
struct ConceptWeights {
  private let counts: [UInt32: Int]

  private static let shares = CommonWords.shares
  /// What a word has that none of the articles behind `CommonWords` holds.
  private static let leastShare: Float = 0.0002

  init(_ one: RelatedArticle, _ other: RelatedArticle) {
    var counts: [UInt32: Int] = [:]
    for claim in one.claims + other.claims {
      for concept in claim.concepts.all.keys { counts[concept, default: 0] += 1 }
    }
    self.counts = counts
  }

  /// The weight of some concepts of a pair of claims.
  ///
  /// - Parameters:
  ///   - concepts: Concepts of either claim.
  ///   - holders: How many of the two claims hold each.
  /// - Returns: The sum.
  func weight(of concepts: some Sequence<UInt32>, holders: (UInt32) -> Int) -> Float {
    concepts.reduce(0) { sum, concept in
      let others = max(0, (counts[concept] ?? 0) - holders(concept))
      return sum + Self.rarity(of: concept) / (1 + Logarithm.natural(1 + Float(others)))
    }
  }

  private static func rarity(of key: UInt32) -> Float {
    Logarithm.natural(1 + 1 / max(shares[key] ?? 0, leastShare))
  }
}
