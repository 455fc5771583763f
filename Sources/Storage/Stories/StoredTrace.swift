package import News

/// An article that the indexes still keep.
package struct StoredTrace: Hashable, Sendable {
  /// The order in which articles were placed.
  package let number: Int64
  package let article: ArticleID
  package let outlet: String
  package let story: StoryID
  package let duplicateOf: ArticleID?
  package let isSeries: Bool
  /// The earlier articles with much the same text.
  package let copies: [ArticleID]
  package let trace: ArticleTrace
}
