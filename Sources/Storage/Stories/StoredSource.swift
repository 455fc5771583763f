package import News

/// Where a stored article comes from.
package struct StoredSource: Hashable, Sendable {
  package let article: ArticleID
  package let outlet: String
  /// The agencies that it credits, and the outlets that it cites.
  package let agencies: [String]
  package let cited: [String]
  /// The earlier articles with much the same text.
  package let copies: [ArticleID]
}
