package import News

/// An entry of a feed that no other feed has brought.
package struct ListedEntry: Hashable, Sendable {
  package let article: ArticleID
  package let key: String
  package let canonicalURL: String?
}
