/// What a watch asks about the article around a claim.
package struct ArticleContext: Hashable, Sendable {
  /// The key of the outlet.
  package let outlet: String
  /// The tags of the feed that the article came by.
  package let tags: Set<String>
  /// A BCP 47 tag; it says whose inflections a watch's words find.
  package let language: String

  /// Makes the context of an article's claims.
  ///
  /// - Parameters:
  ///   - outlet: The key of the outlet.
  ///   - tags: The tags of the feed.
  ///   - language: A BCP 47 tag.
  package init(outlet: String, tags: Set<String> = [], language: String) {
    self.outlet = outlet
    self.tags = tags
    self.language = language
  }
}
