/// What is wrong with a document that could be read nevertheless.
package struct FeedFlaw: Hashable, Sendable {
  /// The line of the document, counted from 1.
  package let line: Int
  package let reason: String

  /// Makes a flaw.
  ///
  /// - Parameters:
  ///   - line: The line of the document, counted from 1.
  ///   - reason: What is wrong there.
  package init(line: Int, reason: String) {
    self.line = line
    self.reason = reason
  }
}

extension FeedFlaw: CustomStringConvertible {
  package var description: String { "line \(line): \(reason)" }
}
