internal import Deduplication
internal import News
internal import Relating

/// Takes articles in order of arrival through duplicates, stories and dependence.
package struct ArticleStream: Sendable {
  private var duplicates: NearDuplicateIndex
  private var stories: StoryIndex
  private var sources: SourceLedger

  /// Makes an empty stream.
  ///
  /// - Parameter capacity: How many articles are remembered at most.
  package init(capacity: Int = 25_000) {
    duplicates = NearDuplicateIndex(capacity: capacity)
    stories = StoryIndex(capacity: capacity)
    sources = SourceLedger(capacity: capacity)
  }

  /// Compares an article with those before it.
  ///
  /// - Parameter article: The next article.
  /// - Returns: What it copies, what it depends on and which story it belongs to.
  package mutating func add(_ article: StreamedArticle) -> GroupRecord {
    let scanned = ScannedArticle(
      id: article.id, outlet: article.outlet, published: article.published, title: article.title,
      text: article.text)
    let verdict = duplicates.add(scanned)
    let assignment = stories.add(
      scanned, copyOf: verdict.copies.first?.id, isSeries: verdict.isSeries)
    let dependences = sources.add(
      scanned, text: SpannedText(article.text), owner: article.owner ?? Self.owner(of: article),
      copies: verdict.copies.map(\.id), related: assignment.alike)
    return GroupRecord(
      id: article.id, duplicateOf: verdict.duplicateOf, dependentOn: dependences,
      story: String(assignment.story), relations: [])
  }

  /// Stations of a group share a registrable domain.
  private static func owner(of article: StreamedArticle) -> String {
    outletDomain(of: "https://\(article.outlet)/") ?? article.outlet
  }
}
