package import FoundationEssentials

/// One item of a feed, as published.
package struct Entry: Hashable, Sendable {
  /// What the feed calls the entry (guid, atom:id, rdf:about); nil where it doesn't, never invented.
  package var id: String?
  /// The one address that a reader opens, absolute when a base is known.
  package var link: String?
  package var links: [Link] = []
  package var title: FeedText?
  package var summary: FeedText?
  package var contents: [FeedText] = []
  @OutOfLine package var rights: FeedText?
  package var published: Date?
  package var updated: Date?
  /// How far east of Greenwich, in seconds, the date of publication is written, else that of the update;
  /// 0 also where it names no zone.
  package var utcOffset = 0
  package var created: Date?
  package var expired: Date?
  package var authors: [Person] = []
  package var contributors: [Person] = []
  @OutOfLine package var publisher: Person?
  package var categories: [Category] = []
  /// The language of the entry: its own, else none (see `FeedMetadata.language`).
  package var language: String?
  /// The address that relative links in the entry start from.
  package var base: String?
  package var enclosures: [Enclosure] = []
  package var media = Media()
  @OutOfLine package var image: FeedImage?
  /// The address of the entry's comments.
  package var comments: String?
  package var license: String?
  /// The feed that the entry was taken from.
  @OutOfLine package var source: FeedMetadata?
  /// Whether RSS says that the guid is an address.
  package var idIsPermalink: Bool?
  /// Whether `link` was taken from the guid.
  package var linkIsID = false
  @OutOfLine package var podcast: Podcast?
  /// Whether the document ends within the entry: what is missing may come with the next poll.
  package var isCut = false

  /// Makes an empty entry.
  package init() {}
}
