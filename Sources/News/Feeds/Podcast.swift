/// What the iTunes extension says of a feed or an entry, as printed.
package struct Podcast: Hashable, Sendable {
  package var author: String?
  package var subtitle: String?
  package var duration: String?
  package var episode: String?
  package var season: String?
  package var type: String?
  package var isExplicit: Bool?
  package var isBlocked: Bool?
  package var image: String?

  /// Makes an empty account.
  package init() {}
}
