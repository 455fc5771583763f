/// A text of a feed as it stands there, with what is needed to read it.
package struct FeedText: Hashable, Sendable {
  /// How `value` is to be read.
  package enum Kind: Hashable, Sendable {
    case text
    case html
    /// Markup without the element that wraps it.
    case xhtml
    /// Any other media type.
    case other(String)
  }

  /// The characters after XML decoding: HTML is still HTML.
  package var value: String
  package var kind: Kind
  /// The address that relative links in `value` start from.
  package var base: String?
  /// A BCP 47 tag.
  package var language: String?
  /// Where the text stands when the feed only points to it (`atom:content src`).
  package var source: String?

  /// Makes a text.
  ///
  /// - Parameters:
  ///   - value: The characters.
  ///   - kind: How they are to be read.
  ///   - base: The address that relative links start from.
  ///   - language: A BCP 47 tag.
  ///   - source: Where the text stands when the feed only points to it.
  package init(
    _ value: String, kind: Kind = .text, base: String? = nil, language: String? = nil,
    source: String? = nil
  ) {
    self.value = value
    self.kind = kind
    self.base = base
    self.language = language
    self.source = source
  }
}
