/// How claims of different articles, or of two revisions of one, bear on each other.
package enum RelationKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Claims of independent outlets say the same.
  case corroborated
  /// Sources that were told as independent turned out not to be (`dedup.md`, section 8).
  case corrected
  /// They cannot both hold.
  case disputed
  /// An outlet changed an article after publication.
  case revised
  /// An outlet took an article back.
  case withdrawn
  /// A prediction meets later news that may bear it out or refute it.
  case resolved
}
