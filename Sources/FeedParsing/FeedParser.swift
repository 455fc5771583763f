internal import Markup
package import News

/// Reads feeds: RSS of any version, Atom, JSON Feed.
package struct FeedParser: Sendable {
  /// Makes a parser.
  package init() {}

  /// Reads a document.
  ///
  /// What is broken is mended where a reader could make sense of it, and the document's `flaw` says so.
  /// Time and memory grow with the length of `bytes` only, whatever stands in them.
  ///
  /// - Parameters:
  ///   - bytes: The document as it was fetched.
  ///   - url: Where it was fetched, for relative links.
  ///   - contentType: The HTTP header, for its charset.
  ///   - contentLocation: The HTTP header, which may name a better base for relative links.
  ///   - contentLanguage: The HTTP header, for a feed that doesn't name its language.
  /// - Returns: The feed with its entries; marked as truncated when its end is missing.
  /// - Throws: `FeedParsingError` for what is no feed.
  package func parse(
    _ bytes: [UInt8], url: String? = nil, contentType: String? = nil,
    contentLocation: String? = nil, contentLanguage: String? = nil
  ) throws(FeedParsingError) -> FeedDocument {
    if let other = DocumentKind(bytes) { throw .notAFeed(what: other.name, title: nil) }
    let text = try DecodedText(
      bytes, contentType: contentType, contentLanguage: contentLanguage)
    guard let first = text.bytes.first(where: { !ASCII.isSpace($0) && $0 != 0 }) else {
      throw .empty
    }
    let origin = DocumentOrigin(url: url, location: contentLocation, language: contentLanguage)
    var document =
      first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
      ? try JSONFeedReader(origin: origin).document(text.bytes)
      : try XMLFeed.document(text.bytes, origin: origin)
    document.encoding = text.encoding
    document.flaw = text.flaw ?? document.flaw
    return document
  }
}
