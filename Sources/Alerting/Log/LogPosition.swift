/// How far the alert log is known to be written and synced.
package struct LogPosition: Hashable, Sendable {
  /// The file that the last line went to; inode 0 before the first.
  package let device: Int64
  package let inode: Int64
  /// The file's length with that line.
  package let offset: Int64
  /// The number of the last line; 0 before the first.
  package let seq: Int64

  /// Before the first line.
  package static let start = LogPosition(device: 0, inode: 0, offset: 0, seq: 0)

  /// Makes a position.
  ///
  /// - Parameters:
  ///   - device: The file's device, as stat(2) has it, bit for bit.
  ///   - inode: The file's inode, bit for bit.
  ///   - offset: The file's length.
  ///   - seq: The number of the last line.
  package init(device: Int64, inode: Int64, offset: Int64, seq: Int64) {
    self.device = device
    self.inode = inode
    self.offset = offset
    self.seq = seq
  }

  /// The file of the last line; nil before the first.
  var file: FileIdentity? {
    inode == 0 ? nil : FileIdentity(device: device, inode: inode)
  }

  /// The same file at another place.
  func moved(to offset: Int64, seq: Int64? = nil) -> LogPosition {
    LogPosition(device: device, inode: inode, offset: offset, seq: seq ?? self.seq)
  }
}
