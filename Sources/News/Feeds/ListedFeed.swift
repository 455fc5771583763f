/// A feed as a list of feeds, or a page, names it.
package struct ListedFeed: Hashable, Sendable {
  /// Where the feed is, as it is written there.
  package var address: String
  /// What it is called there; empty where nothing is said.
  package var name: String
  /// The folders that it lies in, and its categories; each once.
  package var tags: [String]
  /// The line that names it, counted from 1.
  package var line: Int

  /// Makes a feed.
  ///
  /// - Parameters:
  ///   - address: Where the feed is.
  ///   - name: What it is called.
  ///   - tags: The folders that it lies in, and its categories.
  ///   - line: The line that names it.
  package init(address: String, name: String = "", tags: [String] = [], line: Int = 1) {
    self.address = address
    self.name = name
    self.tags = tags
    self.line = line
  }
}
