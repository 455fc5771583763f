/// A text that no log, error or debugger shows.
package struct Secret: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  package let value: String

  /// Hides a text.
  ///
  /// - Parameter value: The text.
  package init(_ value: String) { self.value = value }

  package var description: String { "***" }

  package var customMirror: Mirror { Mirror(self, children: []) }
}
