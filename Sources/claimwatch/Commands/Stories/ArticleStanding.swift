import News
import Storage

/// Where an article stands among the stories, as `claimwatch why` tells it.
struct ArticleStanding {
  let story: StorySummary
  let duplicateOf: EarlierArticle?
  let dependences: [EarlierArticle]
  let relations: [StoredRelation]

  /// Earlier articles that are named.
  private static let shown = 12

  /// Looks an article up.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - archive: Where it is stored.
  /// - Returns: Nil until the article was read.
  /// - Throws: What SQLite says.
  static func find(
    _ article: ArticleID, in archive: NewsArchive
  ) async throws -> ArticleStanding? {
    guard let found = try await archive.standing(of: article) else { return nil }
    var dependences: [EarlierArticle] = []
    for dependence in found.telling.dependences.prefix(shown) {
      dependences.append(
        try await earlier(dependence.earlier, dependence.reason, in: archive))
    }
    var original: EarlierArticle?
    if let id = found.telling.duplicateOf {
      original = try await earlier(id, "copy", in: archive)
    }
    return ArticleStanding(
      story: found.story, duplicateOf: original, dependences: dependences,
      relations: found.relations)
  }

  private static func earlier(
    _ article: ArticleID, _ reason: String, in archive: NewsArchive
  ) async throws -> EarlierArticle {
    let address = try await archive.address(of: article)
    return EarlierArticle(
      article: String(article.rawValue), outlet: address?.outlet ?? "", url: address?.url,
      reason: reason)
  }
}
