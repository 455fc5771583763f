package import News

/// A list of feeds as other programs keep it: OPML 2.0 (<http://opml.org/spec2.opml>).
package struct FeedOutline: Hashable, Sendable {
  /// In the order of the list; an address may occur more than once.
  package var feeds: [ListedFeed]
  /// The first thing that is wrong with the list; nil when it is well-formed.
  package var flaw: FeedFlaw?
  /// Whether the list ends too early, or holds more feeds than are kept.
  package var isTruncated: Bool

  /// How many feeds are kept: more than one process watches.
  package static let feedLimit = 250_000

  /// Makes a list.
  ///
  /// - Parameters:
  ///   - feeds: The feeds, in their order.
  ///   - flaw: The first thing that is wrong with it.
  ///   - isTruncated: Whether something is missing at its end.
  package init(feeds: [ListedFeed], flaw: FeedFlaw? = nil, isTruncated: Bool = false) {
    self.feeds = feeds
    self.flaw = flaw
    self.isTruncated = isTruncated
  }

  /// Reads a list.
  ///
  /// What is broken is mended where a reader could make sense of it, and `flaw` says so. Time and
  /// memory grow with the length of `bytes` only, whatever stands in them.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - limit: How many feeds are kept.
  /// - Throws: `FeedOutlineError` for what is no list of feeds.
  package init(
    reading bytes: [UInt8], limit: Int = FeedOutline.feedLimit
  ) throws(FeedOutlineError) {
    if let other = DocumentKind(bytes) { throw .notAList(what: other.name) }
    let text: DecodedText
    do {
      text = try DecodedText(bytes, contentType: nil)
    } catch {
      throw .unreadable(error)
    }
    var reader = OutlineReader(text.bytes, limit: limit)
    self = try reader.read()
  }
}
