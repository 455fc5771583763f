internal import Deduplication
internal import News
internal import Relating
internal import Storage

/// Takes articles in order of arrival through duplicates, stories and dependence.
struct ArticleStream: Sendable {
  private var duplicates: NearDuplicateIndex
  private var stories: StoryIndex
  /// Where each article comes from.
  private(set) var sources: SourceLedger

  /// Makes an empty stream.
  ///
  /// - Parameters:
  ///   - capacity: How many articles are remembered at most.
  ///   - newestStory: The greatest number that was ever given to a story.
  init(capacity: Int = 25_000, newestStory: Int = 0) {
    duplicates = NearDuplicateIndex(capacity: capacity)
    stories = StoryIndex(capacity: capacity, newestStory: newestStory)
    sources = SourceLedger(capacity: capacity)
  }

  /// Compares an article with those before it.
  ///
  /// - Parameter article: The next article.
  /// - Returns: What it copies, what it depends on and which story it belongs to.
  mutating func add(_ article: StreamedArticle) -> ArticlePlace {
    let scanned = ScannedArticle(
      id: article.id, outlet: article.outlet, published: article.published, title: article.title,
      text: article.text)
    let verdict = duplicates.add(scanned)
    let assignment = stories.add(
      scanned, copyOf: verdict.copies.first?.id, isSeries: verdict.isSeries)
    let dependences = sources.add(
      scanned, text: SpannedText(article.text),
      owner: article.owner ?? OutletOwners.owner(of: article.outlet),
      copies: verdict.copies.map(\.id), related: assignment.alike)
    return ArticlePlace(verdict: verdict, story: assignment.story, dependences: dependences)
  }

  /// What is kept of the article that was added last.
  var newestTrace: (copies: [UInt8], profile: [UInt8]) {
    (duplicates.newestTrace, stories.newestTrace)
  }

  /// Takes an article up again as if it had just been added.
  ///
  /// - Parameters:
  ///   - article: What is stored of it.
  ///   - owner: Who owns its outlet today.
  /// - Throws: Why its trace can't be read.
  mutating func restore(_ article: StoredTrace, owner: String) throws(TraceReader.Problem) {
    let id = String(article.article.rawValue)
    try duplicates.restore(
      id, origin: article.duplicateOf.map { String($0.rawValue) } ?? id,
      trace: article.trace.copies)
    try stories.restore(
      id, story: Int(article.story.rawValue), isSeries: article.isSeries,
      trace: article.trace.profile)
    sources.restore(
      id,
      SourceLedger.Source(
        outlet: article.outlet, owner: owner, agencies: Set(article.trace.agencies),
        cited: Set(article.trace.cited), copies: Set(article.copies.map { String($0.rawValue) })))
  }
}
