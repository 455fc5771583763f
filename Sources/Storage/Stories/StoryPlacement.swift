package import News

/// Where a new article stands among the earlier ones.
package struct StoryPlacement: Hashable, Sendable {
  /// An earlier article that this one is no independent confirmation of.
  package struct Dependence: Hashable, Sendable {
    package let earlier: ArticleID
    /// "copy", "owner", "wire" or "cites".
    package let reason: String

    /// Makes a dependence.
    ///
    /// - Parameters:
    ///   - earlier: The earlier article.
    ///   - reason: Why it is no independent confirmation.
    package init(earlier: ArticleID, reason: String) {
      self.earlier = earlier
      self.reason = reason
    }
  }

  package let story: StoryID
  /// The story of earlier articles that turned out to be the same one.
  package let merged: StoryID?
  /// The earliest article with this text.
  package let duplicateOf: ArticleID?
  /// How much of the text stands in it, from 0 to 1.
  package let containment: Double
  /// Whether the outlet uses the headline again and again.
  package let isSeries: Bool
  package let dependences: [Dependence]
  package let trace: ArticleTrace

  /// Makes a placement.
  ///
  /// - Parameters:
  ///   - story: The article's story.
  ///   - merged: The story of earlier articles that turned out to be the same one.
  ///   - duplicateOf: The earliest article with this text.
  ///   - containment: How much of the text stands in it.
  ///   - isSeries: Whether the outlet uses the headline again and again.
  ///   - dependences: The earlier articles that it is no independent confirmation of.
  ///   - trace: What is kept of it to compare later ones.
  package init(
    story: StoryID, merged: StoryID? = nil, duplicateOf: ArticleID?, containment: Double,
    isSeries: Bool,
    dependences: [Dependence], trace: ArticleTrace
  ) {
    self.story = story
    self.merged = merged
    self.duplicateOf = duplicateOf
    self.containment = containment
    self.isSeries = isSeries
    self.dependences = dependences
    self.trace = trace
  }
}
