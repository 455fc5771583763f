internal import SystemPackage

/// Brings the end of a log file into agreement with the outbox, after a crash or a failed write.
///
/// Behind the recorded offset stands only what was written after it and never recorded: whole
/// lines, perhaps a torn one, perhaps what a power failure made of them.
struct LogMending {
  let files: FileOperations
  let outbox: Outbox
  let descriptor: FileDescriptor
  let notify: @Sendable (LogNotice) -> Void

  private static let newline = UInt8(ascii: "\n")
  private static let chunk = 64 * 1024
  /// Lines of up to 64 KiB: 4 MiB in memory at most.
  static let batch = 64

  /// How far a file agrees with the outbox.
  struct Agreement {
    var seq: Int64
    /// Where the last whole line that agrees ends.
    var end: Int64
    /// The line of which only the beginning stands there, up to the end of the file.
    var torn: OutboxLine?
    let size: Int64

    /// Whether nothing stands in the file beside the outbox's lines.
    var isWhole: Bool { end == size || torn != nil }
  }

  /// Makes the file agree with the outbox from the recorded position on, and durable.
  func mend(from position: LogPosition, mayCut: Bool) throws -> LogPosition? {
    let size = try files.status(descriptor).size
    guard try size >= position.offset && isLineEnd(position.offset) else { return nil }
    let agreement = try agreement(from: position.offset, seq: position.seq, size: size)
    return try settle(agreement, from: position, mayCut: mayCut)
  }

  /// Makes a file that someone else has truncated agree with the outbox, if all that stands in it
  /// was written after that.
  func mendTruncated(from position: LogPosition) throws -> LogPosition? {
    let size = try files.status(descriptor).size
    let agreement = try agreement(from: 0, seq: position.seq, size: size)
    guard agreement.isWhole else { return nil }
    return try settle(agreement, from: position.moved(to: 0), mayCut: false)
  }

  /// Whether the outbox's last recorded line stands before the recorded offset.
  ///
  /// An inode's number comes back after a file is deleted, so the file that bears it may be, say,
  /// a compressed older log, which must not be cut.
  func holdsLastLine(of position: LogPosition) throws -> Bool {
    guard let line = try outbox.lines(position.seq - 1, 1).first, line.seq == position.seq,
      position.offset >= line.bytes.count
    else { return false }
    let start = position.offset - Int64(line.bytes.count)
    return try files.read(descriptor, start, line.bytes.count) == line.bytes
  }

  /// Whether a line, or nothing at all, ends at `offset`.
  func isLineEnd(_ offset: Int64) throws -> Bool {
    guard offset > 0 else { return true }
    return try files.read(descriptor, offset - 1, 1) == [Self.newline]
  }

  private func agreement(from offset: Int64, seq: Int64, size: Int64) throws -> Agreement {
    var agreement = Agreement(seq: seq, end: offset, torn: nil, size: size)
    while agreement.end < size {
      let lines = try outbox.lines(agreement.seq, Self.batch)
      guard !lines.isEmpty else { return agreement }
      for line in lines {
        let found = try files.read(descriptor, agreement.end, line.bytes.count)
        guard found == line.bytes else {
          let isTorn =
            !found.isEmpty && found.count < line.bytes.count && line.bytes.starts(with: found)
          agreement.torn = isTorn ? line : nil
          return agreement
        }
        agreement.seq = line.seq
        agreement.end += Int64(found.count)
      }
    }
    return agreement
  }

  private func settle(
    _ agreement: Agreement, from position: LogPosition, mayCut: Bool
  ) throws -> LogPosition {
    var settled = position
    guard agreement.size > position.offset else { return settled }
    let found = agreement.torn == nil ? agreement.end : agreement.size
    try rewrite(from: position.offset, to: found)
    settled = settled.moved(to: agreement.end, seq: agreement.seq)
    if let torn = agreement.torn {
      let missing = torn.bytes.dropFirst(Int(agreement.size - agreement.end))
      try files.write(descriptor, agreement.size, Array(missing))
      settled = settled.moved(to: agreement.end + Int64(torn.bytes.count), seq: torn.seq)
      notify(.completed(seq: torn.seq))
    } else if agreement.size > agreement.end, mayCut {
      try files.resize(descriptor, agreement.end)
      notify(.cut(bytes: agreement.size - agreement.end))
    }
    try files.sync(descriptor)
    return settled
  }

  /// Writes the bytes that stand there once more in their place.
  ///
  /// After a failed fsync the kernel shows bytes that it no longer means to write, and the next
  /// fsync succeeds without them (PostgreSQL, 2018). Written anew they are its duty again, and no
  /// reader ever sees the file shrink.
  private func rewrite(from start: Int64, to end: Int64) throws {
    var offset = start
    while offset < end {
      let bytes = try files.read(descriptor, offset, Int(min(Int64(Self.chunk), end - offset)))
      guard !bytes.isEmpty else { return }
      try files.write(descriptor, offset, bytes)
      offset += Int64(bytes.count)
    }
  }
}
