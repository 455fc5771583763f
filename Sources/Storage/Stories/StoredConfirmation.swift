/// A confirmation by independent sources that was stored, and perhaps told.
package struct StoredConfirmation: Hashable, Sendable {
  package let relation: StoredRelation
  /// How many independent sources were told last, by it or by a correction.
  package let independent: Int
  /// The watches whose alerts have told it.
  package let watches: Set<String>
}
