package import FoundationEssentials

/// An article cut into words once, for all that compare it.
package struct ScannedArticle: Sendable {
  package let id: String
  /// The key of the outlet.
  package let outlet: String
  package let published: Date?
  package let title: [TextWord]
  package let text: [TextWord]

  /// Cuts an article into words.
  ///
  /// - Parameters:
  ///   - id: Unique among the articles that are compared.
  ///   - outlet: The key of the outlet.
  ///   - published: When it appeared.
  ///   - title: The headline.
  ///   - text: The article's text, or a fragment of HTML.
  package init(id: String, outlet: String, published: Date?, title: String, text: String) {
    self.id = id
    self.outlet = outlet
    self.published = published
    self.title = WordScanner.words(of: title)
    self.text = WordScanner.words(of: text)
  }
}
