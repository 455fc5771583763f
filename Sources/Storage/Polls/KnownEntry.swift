package import News

/// An entry that an earlier poll has stored.
package struct KnownEntry: Hashable, Sendable {
  /// Nil where the article was purged.
  package let article: ArticleID?
  package let contentHash: String
  package let canonicalURL: String?
  /// The headline of the article's last revision.
  package let title: String?
}
