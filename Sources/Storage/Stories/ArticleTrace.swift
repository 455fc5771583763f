/// What the indexes in memory keep of an article: with it they take up after a restart where they
/// were, and read no article again.
package struct ArticleTrace: Hashable, Sendable {
  /// What finds its copies.
  package let copies: [UInt8]
  /// What finds its story.
  package let profile: [UInt8]
  /// The agencies that it credits, and the outlets that it cites.
  package let agencies: [String]
  package let cited: [String]

  /// Makes a trace.
  ///
  /// - Parameters:
  ///   - copies: What finds its copies.
  ///   - profile: What finds its story.
  ///   - agencies: The agencies that it credits.
  ///   - cited: The outlets that it cites.
  package init(copies: [UInt8], profile: [UInt8], agencies: [String], cited: [String]) {
    self.copies = copies
    self.profile = profile
    self.agencies = agencies
    self.cited = cited
  }
}
