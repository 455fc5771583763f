/// One reading of a file that lists feeds, to be stored.
package struct FeedListRecord: Sendable {
  package let path: String
  /// What it holds; nil where it couldn't be read, so that what it held before stays.
  package let content: [UInt8]?
  /// How many feeds it lists.
  package let feeds: Int
  /// Why it couldn't be read.
  package let problem: String?

  /// Makes a record.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - content: What it holds; nil where it couldn't be read.
  ///   - feeds: How many feeds it lists.
  ///   - problem: Why it couldn't be read.
  package init(path: String, content: [UInt8]?, feeds: Int, problem: String?) {
    self.path = path
    self.content = content
    self.feeds = feeds
    self.problem = problem
  }
}
