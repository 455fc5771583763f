package import FoundationEssentials

/// What is left of a page or an entry's markup when only the article is kept.
package struct CleanedArticle: Hashable, Sendable {
  /// The article's text: blocks separated by line breaks, NFC, spaces normalised.
  ///
  /// Spans refer to it.
  package var text: String
  /// The blocks of `text`, in order; captions are apart, in `captions`.
  package var blocks: [Block]
  package var captions: [String]
  package var title: String?
  package var byline: String?
  package var published: Date?
  /// How far east of Greenwich, in seconds, `published` is written; 0 also where it names no zone.
  package var utcOffset: Int
  package var modified: Date?
  /// The address that the page calls its own (`rel=canonical`, `og:url`), absolute.
  package var canonicalURL: String?
  /// A BCP 47 tag, as the page declares it.
  package var language: String?
  /// The outlet's name, as the page declares it (`og:site_name`).
  package var outletName: String?
  /// Whether the text is only the beginning: a paywalled stub, or a summary that ends in "…".
  package var isPartial: Bool
  /// Whether the text was read from the page, and not from what the feed shows of it.
  package var isFromPage = false

  /// Makes a cleaned article.
  ///
  /// - Parameters:
  ///   - text: The article's text.
  ///   - blocks: Its blocks, in order.
  ///   - captions: Captions and credits, apart from the text.
  ///   - title: The headline.
  ///   - byline: The authors, as printed.
  ///   - published: When the page says it was published.
  ///   - utcOffset: How far east of Greenwich, in seconds, that is written.
  ///   - modified: When the page says it was last changed.
  ///   - canonicalURL: The page's own address.
  ///   - language: A BCP 47 tag.
  ///   - outletName: Who publishes.
  ///   - isPartial: Whether more of the article stands elsewhere.
  package init(
    text: String, blocks: [Block], captions: [String] = [], title: String? = nil,
    byline: String? = nil, published: Date? = nil, utcOffset: Int = 0, modified: Date? = nil,
    canonicalURL: String? = nil, language: String? = nil, outletName: String? = nil,
    isPartial: Bool = false
  ) {
    self.text = text
    self.blocks = blocks
    self.captions = captions
    self.title = title
    self.byline = byline
    self.published = published
    self.utcOffset = utcOffset
    self.modified = modified
    self.canonicalURL = canonicalURL
    self.language = language
    self.outletName = outletName
    self.isPartial = isPartial
  }
}
