package import Foundation
package import News

/// A revision whose claims are known, with what watches ask about.
package struct ReadRevision: Hashable, Sendable {
  package let id: RevisionID
  package let article: ArticleID
  /// The name of the feed that brought it.
  package let feed: String
  package let outlet: String
  package let url: String?
  package let title: String?
  package let text: String
  package let language: String?
  package let seenFrom: Date
  /// Whether its claims were stored in silence.
  package let isBacklog: Bool
  /// In their order.
  package let claims: [Claim]
}
