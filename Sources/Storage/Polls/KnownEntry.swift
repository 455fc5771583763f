package import News

/// An entry that an earlier poll has stored.
package struct KnownEntry: Hashable, Sendable {
  package let article: ArticleID
  package let contentHash: String
  package let canonicalURL: String?
  /// The headline of the article's last revision.
  package let title: String?
}
