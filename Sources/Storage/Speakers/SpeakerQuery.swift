package import Foundation

/// Which speakers a reader looks for; what is absent doesn't restrict.
package struct SpeakerQuery: Hashable, Sendable {
  /// What comes first.
  package enum Order: String, Hashable, Sendable, CaseIterable {
    /// Who spoke last.
    case recent
    /// Who has most claims.
    case claims
  }

  /// A name in any spelling.
  package var name: String?
  package var outlet: String?
  /// Only who was heard since then.
  package var since: Date?
  package var order: Order
  package var limit: Int
  package var offset: Int

  /// Makes a query.
  ///
  /// - Parameters:
  ///   - name: A name in any spelling.
  ///   - outlet: The key of an outlet that quotes the speaker.
  ///   - since: When the speaker was last heard, at the earliest.
  ///   - order: What comes first.
  ///   - limit: At most as many.
  ///   - offset: How many to pass over.
  package init(
    name: String? = nil, outlet: String? = nil, since: Date? = nil, order: Order = .recent,
    limit: Int = 50, offset: Int = 0
  ) {
    self.name = name
    self.outlet = outlet
    self.since = since
    self.order = order
    self.limit = limit
    self.offset = offset
  }
}
