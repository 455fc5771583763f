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

  /// Whether the article is in a language: "en" is also "en-GB".
  ///
  /// - Parameter tag: A BCP 47 tag in small letters.
  /// - Returns: Whether the article's tag is this one or a narrower one.
  func isIn(_ tag: String) -> Bool {
    // "_" for "-" is what POSIX locales and some feeds have.
    let own = language.lowercased().replacing("_", with: "-")
    return own == tag || own.hasPrefix(tag + "-")
  }
}
