/// A subject that a feed or an entry is filed under.
package struct Category: Hashable, Sendable {
  package var term: String
  package var scheme: String?
  package var label: String?

  /// Makes a category.
  ///
  /// - Parameters:
  ///   - term: The subject.
  ///   - scheme: The vocabulary that it comes from.
  ///   - label: The subject for people.
  package init(_ term: String, scheme: String? = nil, label: String? = nil) {
    self.term = term
    self.scheme = scheme
    self.label = label
  }
}
