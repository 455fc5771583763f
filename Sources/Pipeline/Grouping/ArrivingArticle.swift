internal import Deduplication
internal import News
internal import Relating

/// An article that was read and is yet to be compared with earlier ones.
struct ArrivingArticle: Sendable {
  /// An earlier article that it is to be compared with.
  struct Candidate: Sendable {
    let number: Int
    let id: String
  }

  let article: StreamedArticle
  let scanned: ScannedArticle
  let text: ReadText
  let profile: StoryProfile
  /// Those whose fingerprints are wanted, the likeliest first.
  let likeText: [Candidate]
  /// Those whose profiles are wanted.
  let likeStory: [Candidate]
  /// Those whose sources are wanted too, those most alike first.
  let alike: [String]

  /// The earlier articles that it doesn't confirm independently, each once.
  ///
  /// - Parameters:
  ///   - source: Where the article comes from.
  ///   - copies: The earlier articles with much the same text.
  ///   - earlier: What is kept of the earlier articles, by their ids.
  /// - Returns: The strongest reason of each, the copies first.
  func dependences(
    of source: ArticleSource, copying copies: [NearDuplicateVerdict.Match],
    on earlier: [String: EarlierArticle]
  ) -> [Dependence] {
    var found = copies.map { Dependence(id: $0.id, reason: .copy) }
    var known = Set(copies.map(\.id))
    for id in alike + likeText.map(\.id) where known.insert(id).inserted {
      guard let reason = earlier[id].flatMap({ source.dependence(on: $0.source) }) else { continue }
      found.append(Dependence(id: id, reason: reason))
    }
    return found
  }

  /// What is stored of the article, to find it again when it is one of the earlier ones.
  var keys: ArticleKeys {
    ArticleKeys(copies: text.keys, story: StoryKeys(profile, isSeries: text.isSeries))
  }
}
