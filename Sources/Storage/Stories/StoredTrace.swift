package import News

/// An earlier article with which the next one is compared.
package struct StoredTrace: Hashable, Sendable {
  package let article: ArticleID
  package let outlet: String
  package let duplicateOf: ArticleID?
  /// What tells its copies; nil where it wasn't asked for.
  package let copies: [UInt8]?
  /// What tells its story; nil where it wasn't asked for.
  package let profile: [UInt8]?
  /// The agencies that it credits, and the outlets that it cites.
  package let agencies: [String]
  package let cited: [String]
}
