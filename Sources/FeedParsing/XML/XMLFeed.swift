internal import Markup
internal import News

/// Reads a feed in XML: as it stands where it is well-formed, else mended.
enum XMLFeed {
  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: The document in UTF-8.
  ///   - origin: Where it comes from.
  static func document(_ bytes: [UInt8], origin: DocumentOrigin) throws(FeedParsingError)
    -> FeedDocument
  {
    if XMLScan.isOrdinary(bytes), let reader = strictly(bytes, origin: origin) {
      return try document(reader, flaw: nil, isTruncated: false)
    }
    let repair = try XMLRepair(bytes)
    let reader = FeedReader(origin: origin)
    var flaw = repair.flaw
    var isTruncated = repair.isTruncated
    do {
      try readXML(repair.output, into: reader)
    } catch {
      // What the repair doesn't bound: libxml2's own limits on names and texts.
      flaw = flaw ?? FeedFlaw(line: error.line, reason: error.reason)
      isTruncated = true
    }
    reader.finish()
    if repair.isEntryCut { reader.markLastEntryCut() }
    return try document(reader, flaw: flaw, isTruncated: isTruncated)
  }

  /// The document's reader, or nil when it isn't well-formed.
  private static func strictly(_ bytes: [UInt8], origin: DocumentOrigin) -> FeedReader? {
    let reader = FeedReader(origin: origin)
    do {
      try readXML(bytes, into: reader)
    } catch {
      // No failure: the repair finds the place again, and names it in the source's own lines.
      return nil
    }
    return reader
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
