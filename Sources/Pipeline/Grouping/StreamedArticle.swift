internal import Deduplication
package import FoundationEssentials
package import News

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

  /// Takes up a page, or a text, of which no feed tells.
  ///
  /// - Parameters:
  ///   - article: What was read of it.
  ///   - id: What it is to be called; the outlet's key, too, where no address is known.
  ///   - url: Where it was read from; nil for a file.
  package init(_ article: CleanedArticle, id: String, url: String?) {
    self.init(
      id: id, outlet: (url ?? article.canonicalURL).flatMap(outletDomain(of:)) ?? id,
      published: article.published, title: article.title ?? "", text: article.text)
  }
}
