internal import Markup
internal import News

/// Reads a feed in XML.
enum XMLFeed {
  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: The document in UTF-8.
  ///   - origin: Where it comes from.
  /// - Returns: The feed.
  /// - Throws: `FeedParsingError` where there is none.
  static func document(_ bytes: [UInt8], origin: DocumentOrigin) throws(FeedParsingError)
    -> FeedDocument
  {
    let (reader, flaw, isTruncated) = try XMLReader.read(bytes, into: FeedReader(origin: origin))
    guard let format = reader.format ?? (reader.entries.isEmpty ? nil : .rss) else {
      guard let root = reader.rootName else {
        throw .notAFeed(what: "text without markup", title: nil)
      }
      throw .notAFeed(what: DocumentKind.name(ofRoot: root), title: reader.pageTitle)
    }
    if isTruncated, reader.entries.isEmpty, let flaw {
      throw .malformed(line: flaw.line, reason: flaw.reason)
    }
    var document = FeedDocument(
      format: format, flaw: flaw, isTruncated: isTruncated || reader.hasSurplus,
      feed: reader.feed.finished(), entries: reader.entries, deletedEntries: reader.deletedEntries)
    document.inheritAuthors()
    return document
  }
}
