package import Foundation
package import News

/// Which claims a reader looks for; what is absent doesn't restrict.
package struct ClaimQuery: Hashable, Sendable {
  /// Words that the claim, its source or its role must hold; FTS5's operators work.
  package var words: String?
  /// A name that the speaker or source must have, in any spelling that was joined with it.
  package var speaker: String?
  package var kind: ClaimKind?
  package var outlet: String?
  /// Only claims of articles first seen since then.
  package var since: Date?
  package var limit: Int
  package var offset: Int

  /// Makes a query.
  ///
  /// - Parameters:
  ///   - words: Words that must be found.
  ///   - speaker: A name that the speaker must have, in any spelling.
  ///   - kind: A kind that the claim must be of.
  ///   - outlet: The outlet's key.
  ///   - since: When the article was first seen, at the earliest.
  ///   - limit: At most as many.
  ///   - offset: How many to pass over.
  package init(
    words: String? = nil, speaker: String? = nil, kind: ClaimKind? = nil, outlet: String? = nil,
    since: Date? = nil, limit: Int = 50, offset: Int = 0
  ) {
    self.words = words
    self.speaker = speaker
    self.kind = kind
    self.outlet = outlet
    self.since = since
    self.limit = limit
    self.offset = offset
  }
}
