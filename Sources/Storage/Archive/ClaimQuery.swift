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
  /// The unit or counted noun of one of the claim's figures; its plural in -s will do.
  package var unit: String?
  /// A time that one of those that the claim speaks of overlaps.
  package var about: Range<Date>?
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
  ///   - unit: What one of its figures counts or is measured in.
  ///   - about: A time that it must speak of.
  ///   - limit: At most as many.
  ///   - offset: How many to pass over.
  package init(
    words: String? = nil, speaker: String? = nil, kind: ClaimKind? = nil, outlet: String? = nil,
    since: Date? = nil, unit: String? = nil, about: Range<Date>? = nil, limit: Int = 50,
    offset: Int = 0
  ) {
    self.words = words
    self.speaker = speaker
    self.kind = kind
    self.outlet = outlet
    self.since = since
    self.unit = unit
    self.about = about
    self.limit = limit
    self.offset = offset
  }
}
