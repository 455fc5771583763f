/// An alert in the outbox.
package struct StoredAlert: Hashable, Sendable {
  package let seq: Int64
  /// The bytes of its line in the log, line break included.
  package let line: [UInt8]
}
