/// Why a sink did not take a message.
package struct SinkFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// For people; never a secret.
  package let description: String
  /// Whether the same message would be refused again, so that another try is of no use.
  package let isFinal: Bool
  /// How long the other side asks to be left alone.
  package let pause: Duration?

  /// Makes a failure.
  ///
  /// - Parameters:
  ///   - description: For people; never a secret.
  ///   - isFinal: Whether another try is of no use.
  ///   - pause: How long the other side asks to be left alone.
  package init(_ description: String, isFinal: Bool = false, pause: Duration? = nil) {
    self.description = description
    self.isFinal = isFinal
    self.pause = pause
  }
}
