/// The picture of a feed or an entry.
package struct FeedImage: Hashable, Sendable {
  package var url: String?
  package var title: String?
  package var link: String?
  package var width: String?
  package var height: String?
  package var description: String?

  /// Makes a picture.
  ///
  /// - Parameter url: Its address.
  package init(url: String? = nil) {
    self.url = url
  }
}
