internal import News

/// Finds how an article's claims bear on those of earlier ones.
package struct RelationFinder {
  private let ledger: SourceLedger

  /// Relations of one article that are told: an article that has more is a list of others' claims.
  private static let limit = 12

  /// Makes a finder.
  ///
  /// - Parameter ledger: Where articles come from.
  package init(_ ledger: SourceLedger) { self.ledger = ledger }

  /// Finds the relations.
  ///
  /// - Parameters:
  ///   - article: The article that came in.
  ///   - mates: The earlier articles of its story, the earliest first.
  ///   - others: Articles that foretell, or tell of, the events of its claims.
  ///   - isResolved: Whether it was told before that a prediction met its news, by the article and
  ///     the claim's place.
  /// - Returns: The same for the same articles.
  package func relations(
    of article: RelatedArticle, among mates: [RelatedArticle], others: [RelatedArticle],
    isResolved: (_ article: String, _ claim: Int) -> Bool
  ) -> [ClaimRelation] {
    withoutActuallyEscaping(isResolved) { isResolved in
      let rivals = mates.filter { !ledger.dependOnEachOther(article.id, $0.id) }
      let found =
        Disputes(article: article, mates: rivals).relations()
        + Corroborations(
          article: article, mates: mates, areDependent: ledger.dependOnEachOther
        ).relations()
        + Resolutions(article: article, others: others, isResolved: isResolved).relations()
      var told: Set<Told> = []
      return Array(
        found.filter { told.insert(Told(kind: $0.kind, claims: $0.claims)).inserted }
          .prefix(Self.limit))
    }
  }

  /// What makes two relations one, in whichever ways they were found: the counts of an event and the
  /// claims that give them are compared both.
  private struct Told: Hashable {
    let kind: RelationKind
    let claims: [ClaimRelation.Member]
  }
}
