/// A feed as one poll finds it.
package struct FeedDocument: Hashable, Sendable {
  package var format: FeedFormat
  /// The encoding that the bytes were read in, lower case.
  package var encoding: String
  /// The first thing that is wrong with the document; nil when it is well-formed.
  package var flaw: FeedFlaw?
  /// Whether the document ends before its feed does, or holds more entries than are kept.
  package var isTruncated: Bool
  package var feed: FeedMetadata
  /// In the order of the document, nothing merged.
  package var entries: [Entry]
  package var deletedEntries: [DeletedEntry]

  /// Makes a document.
  ///
  /// - Parameters:
  ///   - format: Its dialect.
  ///   - encoding: The encoding that the bytes were read in.
  ///   - flaw: The first thing that is wrong with it.
  ///   - isTruncated: Whether something is missing at its end.
  ///   - feed: What the feed says of itself.
  ///   - entries: Its entries, in their order.
  ///   - deletedEntries: The entries that it withdraws.
  package init(
    format: FeedFormat, encoding: String = "utf-8", flaw: FeedFlaw? = nil,
    isTruncated: Bool = false, feed: FeedMetadata = FeedMetadata(), entries: [Entry] = [],
    deletedEntries: [DeletedEntry] = []
  ) {
    self.format = format
    self.encoding = encoding
    self.flaw = flaw
    self.isTruncated = isTruncated
    self.feed = feed
    self.entries = entries
    self.deletedEntries = deletedEntries
  }

  /// Whether the document is a correct one.
  package var isWellFormed: Bool { flaw == nil }

  /// Whether something had to be mended, or is missing at the end.
  package var isRecovered: Bool { flaw != nil }
}
