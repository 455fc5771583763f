package import News

/// An article that the indexes in memory hold.
package struct StoredPlace: Hashable, Sendable {
  /// The order in which articles were placed.
  package let number: Int64
  package let article: ArticleID
  package let story: StoryID
  /// Under what the indexes find it.
  package let keys: [UInt8]
}
