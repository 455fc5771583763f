internal import Deduplication
internal import Relating

/// Where an article stands among those before it.
struct ArticlePlace: Sendable {
  let verdict: NearDuplicateVerdict
  /// The story's number.
  let story: Int
  /// The story that turned out to be the same one.
  let merged: Int?
  let source: ArticleSource
  let dependences: [Dependence]
}
