package import Foundation
package import News

/// Everything that became of one article.
package struct ArticleHistory: Hashable, Sendable {
  /// What the article said, from when to when.
  package struct Revision: Hashable, Sendable {
    package let number: Int
    package let title: String?
    package let text: String
    package let language: String?
    package let isPartial: Bool
    package let seenFrom: Date
    package let seenUntil: Date?
    package let isPending: Bool
    package let claims: [StoredClaim]
  }

  package let article: ArticleID
  package let feed: String
  package let outlet: String
  package let url: String?
  package let published: Date?
  package let firstSeen: Date
  /// Whether it stood in the feed when the feed was first seen.
  package let isBacklog: Bool
  /// Names of the other feeds that bring it, too.
  package let otherFeeds: [String]
  /// From the first to the last.
  package let revisions: [Revision]
  /// The numbers and watches of its alerts.
  package let alerts: [RaisedAlert]
  /// The alerts that it did not raise since they would have told nothing new.
  package let omissions: [Omission]

  /// An alert that the article has raised.
  package struct RaisedAlert: Hashable, Sendable {
    package let seq: Int64
    package let watch: String?
    package let time: Date
  }
}
