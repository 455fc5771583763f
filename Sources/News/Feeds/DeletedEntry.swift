package import FoundationEssentials

/// An entry that the feed says it has withdrawn (RFC 6721).
package struct DeletedEntry: Hashable, Sendable {
  /// The id of the entry that is gone.
  package let id: String
  package let deleted: Date?

  /// Makes a tombstone.
  ///
  /// - Parameters:
  ///   - id: The id of the entry that is gone.
  ///   - deleted: When it was withdrawn.
  package init(id: String, deleted: Date?) {
    self.id = id
    self.deleted = deleted
  }
}
