package import FoundationEssentials

/// What a feed says of itself, or an entry of the feed that it was taken from.
package struct FeedMetadata: Hashable, Sendable {
  /// The program that wrote the feed.
  package struct Generator: Hashable, Sendable {
    package var name: String?
    package var uri: String?
    package var version: String?

    /// Makes a generator without a name.
    package init() {}
  }

  /// The `cloud` of RSS: where to register for notices.
  package struct Cloud: Hashable, Sendable {
    package var domain: String?
    package var port: String?
    package var path: String?
    package var registerProcedure: String?
    package var `protocol`: String?

    /// Makes a cloud without an address.
    package init() {}
  }

  /// The `textInput` of RSS.
  package struct TextInput: Hashable, Sendable {
    package var title: String?
    package var description: String?
    package var name: String?
    package var link: String?

    /// Makes an empty input.
    package init() {}
  }

  package var title: FeedText?
  package var subtitle: FeedText?
  package var rights: FeedText?
  package var info: FeedText?
  package var id: String?
  /// The one address that a reader opens, absolute when a base is known.
  package var link: String?
  package var links: [Link] = []
  /// The address of the feed that an entry was taken from (`source url` of RSS).
  package var url: String?
  package var published: Date?
  package var updated: Date?
  package var authors: [Person] = []
  package var contributors: [Person] = []
  package var publisher: Person?
  package var categories: [Category] = []
  /// A BCP 47 tag, as printed.
  package var language: String?
  package var image: FeedImage?
  package var icon: String?
  package var logo: String?
  package var license: String?
  package var generator: Generator?
  /// Minutes that the feed may be kept.
  package var ttl: Int?
  package var docs: String?
  package var cloud: Cloud?
  package var textInput: TextInput?
  /// `sy:updatePeriod`: "hourly", "daily", "weekly", "monthly", "yearly".
  package var updatePeriod: String?
  package var updateFrequency: Int?
  /// Hours of the day, UTC, in which the feed doesn't change.
  package var skipHours: [Int] = []
  /// English names of the days on which the feed doesn't change.
  package var skipDays: [String] = []
  package var managingEditor: String?
  package var webmaster: String?
  package var podcast: Podcast?
  /// The next, older page of the feed (JSON Feed `next_url`, `rel=next` of RFC 5005).
  package var next: String?
  /// Whether the feed says that nothing will come any more (JSON Feed `expired`).
  package var isExpired = false

  /// Makes the metadata of a feed that says nothing of itself.
  package init() {}
}
