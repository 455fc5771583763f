/// Up to where the alert log holds what the outbox holds.
package struct StoredLogPosition: Hashable, Sendable {
  package let device: Int64
  package let inode: Int64
  package let offset: Int64
  /// The last alert that is known to be on disk.
  package let seq: Int64

  /// Makes a position.
  ///
  /// - Parameters:
  ///   - device: The log file's device.
  ///   - inode: The log file's inode.
  ///   - offset: How many bytes of it are known to be right.
  ///   - seq: The last alert that is known to be on disk.
  package init(device: Int64, inode: Int64, offset: Int64, seq: Int64) {
    self.device = device
    self.inode = inode
    self.offset = offset
    self.seq = seq
  }
}
