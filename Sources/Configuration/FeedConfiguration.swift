/// One feed to watch.
package struct FeedConfiguration: Hashable, Sendable {
  /// Where a feed is read from.
  package enum Location: Hashable, Sendable {
    /// An http or https URL, as the file gives it.
    case http(String)
    /// The absolute path of a local file.
    case file(String)
  }

  /// Unique among the feeds; shown in alerts.
  package let name: String
  package let location: Location
  /// The key of the outlet; nil: the registrable domain of each article's link.
  package let outlet: String?
  /// What watches may ask for.
  package let tags: Set<String>
  /// The defaults of the file, with what the feed itself says over them.
  package let settings: FeedSettings
}
