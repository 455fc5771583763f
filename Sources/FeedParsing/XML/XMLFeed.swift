internal import Markup
internal import News

/// Reads a feed in XML: as it stands where it is well-formed, else mended.
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
    guard XMLScan.isOrdinary(bytes) else { return try mended(bytes, origin: origin, after: nil) }
    let (reader, failure) = read(bytes, origin: origin)
    guard let failure else { return try document(reader, flaw: nil, isTruncated: false) }
    return try mended(bytes, origin: origin, after: failure)
  }

  /// Reads a document after its repair, which finds the place of a failure again and names it better.
  private static func mended(
    _ bytes: [UInt8], origin: DocumentOrigin, after failure: XMLFailure?
  ) throws(FeedParsingError) -> FeedDocument {
    let repair = try XMLRepair(bytes)
    // What the repair doesn't bound: libxml2's own limits on names.
    let (reader, limit) = read(repair.output, origin: origin)
    reader.finish()
    if repair.isEntryCut { reader.markLastEntryCut() }
    let other = failure ?? limit
    return try document(
      reader, flaw: repair.flaw ?? other.map { FeedFlaw(line: $0.line, reason: $0.reason) },
      isTruncated: repair.isTruncated || limit != nil)
  }

  /// Reads as far as libxml2 goes.
  private static func read(
    _ bytes: [UInt8], origin: DocumentOrigin
  ) -> (reader: FeedReader, failure: XMLFailure?) {
    let reader = FeedReader(origin: origin)
    do {
      try readXML(bytes, into: reader)
      return (reader, nil)
    } catch {
      return (reader, error)
    }
  }

  private static func document(
    _ reader: FeedReader, flaw: FeedFlaw?, isTruncated: Bool
  ) throws(FeedParsingError) -> FeedDocument {
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
