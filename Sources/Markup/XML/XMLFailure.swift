/// The first error of a document that isn't well-formed.
package struct XMLFailure: Error, Hashable, Sendable {
  /// The line of the document, counted from 1.
  package let line: Int
  package let reason: String

  /// Makes a failure.
  ///
  /// - Parameters:
  ///   - line: The line of the document, counted from 1.
  ///   - reason: What is wrong there.
  package init(line: Int, reason: String) {
    self.line = line
    self.reason = reason
  }
}
