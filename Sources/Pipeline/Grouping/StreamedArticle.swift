package import FoundationEssentials

/// An article as it comes in, to be compared with those before it.
package struct StreamedArticle: Hashable, Sendable {
  /// Unique in the stream.
  package let id: String
  /// The key of the outlet.
  package let outlet: String
  /// Who owns the outlet, where that is known.
  package let owner: String?
  package let published: Date?
  package let title: String
  package let text: String

  /// Makes an article.
  ///
  /// - Parameters:
  ///   - id: Unique in the stream.
  ///   - outlet: The key of the outlet.
  ///   - owner: Who owns the outlet.
  ///   - published: When it appeared.
  ///   - title: The headline.
  ///   - text: The article's text.
  package init(
    id: String, outlet: String, owner: String? = nil, published: Date?, title: String, text: String
  ) {
    self.id = id
    self.outlet = outlet
    self.owner = owner
    self.published = published
    self.title = title
    self.text = text
  }
}
