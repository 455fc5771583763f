package import News

/// The earlier articles with which one is to be compared.
package struct WantedTraces: Hashable, Sendable {
  /// Those for which `StoredTrace.copies` is wanted.
  package let copies: [ArticleID]
  /// Those for which `StoredTrace.profile` is wanted.
  package let profiles: [ArticleID]
  /// Those of which it is wanted where they come from.
  package let sources: [ArticleID]

  /// Says what is wanted.
  ///
  /// - Parameters:
  ///   - copies: Articles for which `StoredTrace.copies` is wanted.
  ///   - profiles: Articles for which `StoredTrace.profile` is wanted.
  ///   - sources: Articles of which it is wanted where they come from.
  package init(copies: [ArticleID], profiles: [ArticleID], sources: [ArticleID]) {
    self.copies = copies
    self.profiles = profiles
    self.sources = sources
  }
}
