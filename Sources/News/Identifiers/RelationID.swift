/// Names a relation in the database.
package struct RelationID: RawRepresentable, Hashable, Sendable, Codable {
  package let rawValue: Int64

  /// Names the row `rawValue`.
  ///
  /// - Parameter rawValue: The row's id.
  package init(rawValue: Int64) { self.rawValue = rawValue }
}
