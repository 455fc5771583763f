package import FoundationEssentials
internal import News

/// What is kept of an article to find how its claims bear on those of others.
package struct RelatedArticle: Sendable {
  package let id: String
  package let published: Date?
  package let claims: [ComparableClaim]
  /// The claims that foretell or tell of events, one for each place.
  let tellings: [(claim: ComparableClaim, outcome: Outcome)]
  let figures: EventFigures
  /// The names in its headline and at its beginning.
  let names: KeySet

  /// Claims of an article that are compared, those that come first: news puts what matters there.
  private static let claimsCompared = 60
  /// Behind so many words an article turns to background.
  private static let namingWords = 400

  /// Prepares an article.
  ///
  /// - Parameters:
  ///   - id: The article's id.
  ///   - published: When it appeared.
  ///   - title: Its headline; empty where there is none.
  ///   - text: Its text.
  ///   - claims: Its claims.
  package init(
    id: String, published: Date?, title: String, text: String, claims: [ComparableClaim]
  ) {
    let compared = ComparedText(title: title, text: text)
    self.id = id
    self.published = published
    self.claims = Array(claims.prefix(Self.claimsCompared))
    figures = EventFigures(compared)
    names = KeySet(
      (compared.titleWords + compared.words.prefix(Self.namingWords))
        .filter { $0.isCapitalized && !$0.opensSentence && $0.span.count > 2 }
        .filter { !StopWords.hashes.contains($0.hash) }
        .map(Concepts.concept))
    var told: Set<Int> = []
    tellings = self.claims.compactMap { claim in
      guard let outcome = Outcome(of: claim, published: published),
        told.insert(claim.place).inserted
      else { return nil }
      return (claim, outcome)
    }
  }

  /// The events that its claims foretell or tell of, by the claim's place.
  package var outcomes: [Int: Outcome] {
    Dictionary(uniqueKeysWithValues: tellings.map { ($0.claim.place, $0.outcome) })
  }

  func member(_ claim: ComparableClaim) -> ClaimRelation.Member {
    ClaimRelation.Member(article: id, content: claim.content, claim: claim.place)
  }
}
