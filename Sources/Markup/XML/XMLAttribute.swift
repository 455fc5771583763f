/// An attribute of an element.
package struct XMLAttribute: Hashable, Sendable {
  /// The number that the handler gave the name.
  package let name: Int
  package let value: String

  /// Makes an attribute.
  ///
  /// - Parameters:
  ///   - name: The number of the name.
  ///   - value: The value, entities resolved.
  package init(name: Int, value: String) {
    self.name = name
    self.value = value
  }
}
