/// An author or contributor, as a feed names one.
package struct Person: Hashable, Sendable {
  package var name: String?
  package var email: String?
  package var uri: String?

  /// Makes a person.
  ///
  /// - Parameters:
  ///   - name: The name as printed.
  ///   - email: A mail address.
  ///   - uri: A page about the person.
  package init(name: String? = nil, email: String? = nil, uri: String? = nil) {
    self.name = name
    self.email = email
    self.uri = uri
  }

  /// Whether nothing is known of the person.
  package var isEmpty: Bool { name == nil && email == nil && uri == nil }
}
