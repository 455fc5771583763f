internal import Deduplication
package import News
internal import Relating

/// Groups a stream of articles as the daemon does, in memory (`claimwatch group`).
package struct Grouper: Sendable {
  private var stream = ArticleStream()
  private var memory = RelatedMemory()

  /// Starts without an article.
  package init() {}

  /// Compares an article with those before it.
  ///
  /// - Parameters:
  ///   - article: The next article.
  ///   - claims: Its claims; nil where relations are not asked for.
  /// - Returns: What it copies, what it depends on, its story and its relations.
  package mutating func add(_ article: StreamedArticle, claims: [Claim]?) -> GroupRecord {
    let place = stream.add(article)
    let relations = claims.map { self.relations(of: article, claims: $0, at: place) } ?? []
    return GroupRecord(
      id: article.id, duplicateOf: place.verdict.duplicateOf, dependentOn: place.dependences,
      story: String(place.story), relations: relations)
  }

  /// A copy says nothing that its original hasn't said.
  private mutating func relations(
    of article: StreamedArticle, claims: [Claim], at place: ArticlePlace
  ) -> [ClaimRelation] {
    guard place.verdict.duplicateOf == nil else { return [] }
    let related = RelatedArticle(
      id: article.id, published: article.published, title: article.title, text: article.text,
      claims: ComparableClaim.all(claims, of: SpannedText(article.text), article: article.id))
    let relations = RelationFinder(stream.sources).relations(
      of: related, among: memory.mates(in: place.story), others: memory.rivals(of: related),
      isResolved: memory.isResolved)
    memory.remember(related, in: place.story, relations)
    return relations
  }
}
