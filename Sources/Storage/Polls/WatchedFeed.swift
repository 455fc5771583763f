/// A feed as the configuration names it.
package struct WatchedFeed: Hashable, Sendable {
  package let name: String
  /// An http(s) URL or the path of a file.
  package let location: String

  /// Makes a feed to watch.
  ///
  /// - Parameters:
  ///   - name: Unique among the feeds.
  ///   - location: An http(s) URL or the path of a file.
  package init(name: String, location: String) {
    self.name = name
    self.location = location
  }
}
