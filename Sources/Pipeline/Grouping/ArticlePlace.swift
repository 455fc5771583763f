internal import Deduplication
internal import Relating

/// Where an article stands among those before it.
struct ArticlePlace: Sendable {
  let verdict: NearDuplicateVerdict
  /// The story's number.
  let story: Int
  let dependences: [Dependence]
}
