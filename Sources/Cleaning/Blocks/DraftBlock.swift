internal import News

/// A block as it comes from the markup, before it is decided whether it belongs to the article.
struct DraftBlock: Sendable {
  let kind: Block.Kind
  /// Normalised.
  var text: String
  /// The share of the text that stands in links.
  let linkShare: Double
  /// What the element around the block, and those around that within the article, are called.
  let hints: ElementHints
}
