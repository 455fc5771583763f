/// An alert that waits in the outbox.
package struct OutboxLine: Hashable, Sendable {
  package let seq: Int64
  /// The finished line with its newline, at most `AlertLine.longest` bytes.
  package let bytes: [UInt8]

  /// Makes a line.
  ///
  /// - Parameters:
  ///   - seq: The alert's number.
  ///   - bytes: The finished line with its newline.
  package init(seq: Int64, bytes: [UInt8]) {
    self.seq = seq
    self.bytes = bytes
  }
}
