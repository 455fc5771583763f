/// A stretch of an article's text that its markup sets apart.
package struct Block: Hashable, Sendable, Codable {
  /// What a block is in the article.
  package enum Kind: String, Hashable, Sendable, Codable {
    case paragraph
    case heading
    case quotation
    case listItem = "list_item"
    case caption
  }

  package let kind: Kind
  /// Where the block stands in the article's text.
  package let span: Span

  /// Makes a block.
  ///
  /// - Parameters:
  ///   - kind: What it is.
  ///   - span: Where it stands, without the line break that ends it.
  package init(kind: Kind, span: Span) {
    self.kind = kind
    self.span = span
  }
}
