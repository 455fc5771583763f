internal import Deduplication
package import News
internal import Relating
internal import Storage

/// Groups a stream of articles as the daemon does, in memory (`claimwatch group`).
package struct Grouper: Sendable {
  /// Articles that new ones are compared with, as many as the daemon's; 6 kB each.
  private static let capacity = NewsStore.tracesKept

  private var stream = ArticleStream(capacity: capacity)
  private var earlier: [String: EarlierArticle] = [:]
  /// The articles in `earlier`, in order of arrival.
  private var order: [String] = []
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
    let arriving = stream.read(article)
    let place = stream.place(arriving, among: earlier)
    remember(arriving, at: place)
    if let merged = place.merged { memory.merge(merged, into: place.story) }
    let relations = claims.map { self.relations(of: article, claims: $0, at: place) } ?? []
    return GroupRecord(
      id: article.id, duplicateOf: place.verdict.duplicateOf, dependentOn: place.dependences,
      story: String(place.story), merged: place.merged.map(String.init), relations: relations)
  }

  /// A copy says nothing that its original hasn't said.
  private mutating func relations(
    of article: StreamedArticle, claims: [Claim], at place: ArticlePlace
  ) -> [ClaimRelation] {
    guard place.verdict.duplicateOf == nil else { return [] }
    let related = RelatedArticle(article, claims: claims)
    let mates = memory.mates(in: place.story)
    let rivals = memory.rivals(of: related)
    let relations = RelationFinder(ledger(of: mates + rivals + [related])).relations(
      of: related, among: mates, others: rivals, isResolved: memory.isResolved)
    memory.remember(related, in: place.story, relations)
    return relations
  }

  private func ledger(of articles: [RelatedArticle]) -> SourceLedger {
    var sources: [String: ArticleSource] = [:]
    for article in articles { sources[article.id] = earlier[article.id]?.source }
    return SourceLedger(sources)
  }

  private mutating func remember(_ arriving: ArrivingArticle, at place: ArticlePlace) {
    let id = arriving.article.id
    earlier[id] = EarlierArticle(
      source: place.source, origin: place.verdict.duplicateOf ?? id,
      fingerprint: arriving.text.fingerprint, profile: arriving.profile)
    order.append(id)
    guard order.count >= Self.capacity + Self.capacity / 4 else { return }
    for id in order.prefix(order.count - Self.capacity) { earlier[id] = nil }
    order.removeFirst(order.count - Self.capacity)
  }
}
