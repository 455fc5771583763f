package import Foundation
package import News

/// A relation that an article gave rise to.
package struct FoundRelation: Hashable, Sendable {
  /// What one of its members is.
  package enum Subject: Hashable, Sendable {
    /// A claim of an earlier article or revision.
    case earlier(ClaimID)
    /// A claim of this revision, by its place.
    case own(Int)
    /// A sentence or a headline.
    case passage
  }

  /// A claim, or what stands for one.
  package struct Member: Hashable, Sendable {
    package let subject: Subject
    /// The revision that says it.
    package let revision: RevisionID
    package let content: String

    /// Makes a member.
    ///
    /// - Parameters:
    ///   - subject: What it is.
    ///   - revision: The revision that says it.
    ///   - content: What it says.
    package init(subject: Subject, revision: RevisionID, content: String) {
      self.subject = subject
      self.revision = revision
      self.content = content
    }
  }

  package let kind: RelationKind
  /// The earliest first.
  package let members: [Member]
  /// How many independent sources stand behind them.
  package let independent: Int
  package let why: String
  /// When it was found.
  package let time: Date
  /// The relation that it corrects.
  package let corrects: RelationID?

  /// Makes a relation.
  ///
  /// - Parameters:
  ///   - kind: What it says of its members.
  ///   - members: The earliest first.
  ///   - independent: How many independent sources stand behind them.
  ///   - why: Why it holds, for people.
  ///   - time: When it was found.
  ///   - corrects: The relation that it corrects.
  package init(
    kind: RelationKind, members: [Member], independent: Int, why: String, time: Date,
    corrects: RelationID? = nil
  ) {
    self.kind = kind
    self.members = members
    self.independent = independent
    self.why = why
    self.time = time
    self.corrects = corrects
  }
}
