/// What is kept of an article to compare later ones with it.
package struct ArticleTrace: Hashable, Sendable {
  /// Under what the indexes in memory find it: they take up after a restart where they were.
  package let keys: [UInt8]
  /// What tells its copies.
  package let copies: [UInt8]
  /// What tells its story.
  package let profile: [UInt8]
  /// The agencies that it credits, and the outlets that it cites.
  package let agencies: [String]
  package let cited: [String]

  /// Makes a trace.
  ///
  /// - Parameters:
  ///   - keys: Under what the indexes in memory find it.
  ///   - copies: What tells its copies.
  ///   - profile: What tells its story.
  ///   - agencies: The agencies that it credits.
  ///   - cited: The outlets that it cites.
  package init(
    keys: [UInt8], copies: [UInt8], profile: [UInt8], agencies: [String], cited: [String]
  ) {
    self.keys = keys
    self.copies = copies
    self.profile = profile
    self.agencies = agencies
    self.cited = cited
  }
}
