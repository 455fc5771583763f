internal import News

/// A block as it comes from the markup, before it is decided whether it belongs to the article.
struct DraftBlock: Sendable {
  let kind: Block.Kind
  /// Normalised.
  let text: String
  /// The share of the text that stands in links.
  let linkShare: Double
  /// Where the block's first link leads, as written.
  let link: String?
}
