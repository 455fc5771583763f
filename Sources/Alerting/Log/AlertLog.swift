package import SystemPackage

/// Appends the outbox's lines to the alert log, each exactly once, in the order of their numbers.
///
/// A line is written, synced, and only then recorded. What a crash leaves between these steps is
/// put right from the bytes in the outbox when the log is next opened, which is at the start and
/// after every error (DESIGN, section 6). Every call blocks on the disk.
///
/// The position is recorded in a file before the first line goes into it, so that a line that was
/// written and not recorded can only stand behind the recorded offset of the recorded file.
package struct AlertLog: ~Copyable, Sendable {
  private struct Open {
    let descriptor: FileDescriptor
    var position: LogPosition
  }

  private let path: FilePath
  private let outbox: Outbox
  private let files: FileOperations
  private let notify: @Sendable (LogNotice) -> Void
  private var open: Open?
  /// The first number in the file that was last open, to name what goes when others take it.
  private var first: Int64?

  /// Makes the writer of a log; nothing is opened before the first delivery.
  ///
  /// - Parameters:
  ///   - path: Where the log stands.
  ///   - outbox: Where the lines come from.
  ///   - notify: Hears of what befell the file.
  package init(
    path: FilePath, outbox: Outbox, notify: @escaping @Sendable (LogNotice) -> Void
  ) {
    self.init(path: path, outbox: outbox, files: .system, notify: notify)
  }

  init(
    path: FilePath, outbox: Outbox, files: FileOperations,
    notify: @escaping @Sendable (LogNotice) -> Void
  ) {
    self.path = path
    self.outbox = outbox
    self.files = files
    self.notify = notify
  }

  deinit {
    if let open { files.close(open.descriptor) }
  }

  /// Writes all lines that wait in the outbox.
  ///
  /// - Returns: The number of the last line in the log.
  /// - Throws: What kept it from writing; the next delivery goes on where the file really ends.
  @discardableResult
  package mutating func deliver() throws -> Int64 {
    do {
      while true {
        let ready = try ready()
        let lines = try outbox.lines(ready.position.seq, LogMending.batch)
        guard let last = lines.last else { return ready.position.seq }
        first = first ?? lines.first?.seq
        let position = try append(lines, last: last, to: ready)
        open?.position = position
      }
    } catch {
      reopen()
      throw error.named(path)
    }
  }

  /// Lets go of the file; the next delivery opens what then stands at the path.
  package mutating func reopen() {
    if let open { files.close(open.descriptor) }
    open = nil
  }

  private func append(
    _ lines: [OutboxLine], last: OutboxLine, to ready: Open
  ) throws -> LogPosition {
    let bytes = lines.flatMap(\.bytes)
    try files.append(ready.descriptor, bytes)
    try files.sync(ready.descriptor)
    let expected = ready.position.offset + Int64(bytes.count)
    let size = try files.status(ready.descriptor).size
    if size < expected { notify(.truncated(from: first, through: last.seq)) }
    // Where the file is longer than expected, the next delivery finds and cuts what is not ours.
    let position = ready.position.moved(to: min(size, expected), seq: last.seq)
    try outbox.record(position)
    return position
  }

  /// The file at the path, opened and known to end where the position says.
  private mutating func ready() throws -> Open {
    if let open {
      let isThere = try files.statusAt(path)?.identity == open.position.file
      let size = try files.status(open.descriptor).size
      if isThere, size == open.position.offset { return open }
      reopen()
    }
    let position = try finishRotated(from: outbox.position())
    let descriptor = try files.openToAppend(path)
    do {
      let fresh = Open(
        descriptor: descriptor, position: try takeOver(descriptor, from: position))
      first = AlertLine.seq(of: try files.read(descriptor, 0, AlertLine.beginning))
      open = fresh
      return fresh
    } catch {
      files.close(descriptor)
      throw error
    }
  }

  /// Finishes the file of the recorded position where another now stands at the path.
  private func finishRotated(from position: LogPosition) throws -> LogPosition {
    guard let file = position.file, try files.statusAt(path)?.identity != file else {
      return position
    }
    for sibling in try files.siblings(path) {
      guard let status = try files.statusAt(sibling), status.isRegular, status.identity == file
      else { continue }
      let finished = try mending(sibling, identity: file) { mending in
        try mending.mend(from: position, mayCut: mending.holdsLastLine(of: position))
      }
      guard let finished else { continue }
      if finished != position { try outbox.record(finished) }
      notify(.rotated(to: sibling.lastComponent?.string ?? sibling.string))
      return finished
    }
    // The next new file often bears the inode of the deleted one, and isn't it.
    let lost = LogPosition(device: 0, inode: 0, offset: 0, seq: position.seq)
    try outbox.record(lost)
    // Before its first line a file has nothing of ours to lose.
    if position.offset > 0 { notify(.missing(from: first, through: position.seq)) }
    return lost
  }

  /// Makes the file at the path the recorded one, or puts its end right where it already is.
  private func takeOver(
    _ descriptor: FileDescriptor, from position: LogPosition
  ) throws -> LogPosition {
    let status = try files.status(descriptor)
    guard status.isRegular else { throw LogFileError.notRegular(path) }
    guard status.identity == position.file else {
      return try adopt(descriptor, identity: status.identity, seq: position.seq)
    }
    let mended: LogPosition? = try mending(path, identity: status.identity) { mending in
      if let mended = try mending.mend(from: position, mayCut: true) { return mended }
      notify(.truncated(from: first, through: position.seq))
      return try mending.mendTruncated(from: position)
    }
    guard let mended else {
      return try adopt(descriptor, identity: status.identity, seq: position.seq)
    }
    if mended != position { try outbox.record(mended) }
    return mended
  }

  /// Goes on at the end of a file that no position was recorded in, whatever it holds.
  private func adopt(
    _ descriptor: FileDescriptor, identity: FileIdentity, seq: Int64
  ) throws -> LogPosition {
    let mending = LogMending(
      files: files, outbox: outbox, descriptor: descriptor, notify: notify)
    if try !mending.isLineEnd(files.status(descriptor).size) {
      // Somebody's unfinished line: left alone, but the first of ours must not run on from it.
      try files.append(descriptor, [UInt8(ascii: "\n")])
    }
    try files.sync(descriptor)
    try files.syncFolder(path)
    let position = LogPosition(
      device: identity.device, inode: identity.inode, offset: try files.status(descriptor).size,
      seq: seq)
    try outbox.record(position)
    return position
  }

  private func mending<Result>(
    _ path: FilePath, identity: FileIdentity, _ body: (LogMending) throws -> Result
  ) throws -> Result {
    let descriptor = try files.openToMend(path)
    defer { files.close(descriptor) }
    guard try files.status(descriptor).identity == identity else {
      throw LogFileError.exchanged(path)
    }
    return try body(
      LogMending(files: files, outbox: outbox, descriptor: descriptor, notify: notify))
  }
}

extension Error {
  /// A bare system error with the path that it befell.
  fileprivate func named(_ path: FilePath) -> any Error {
    guard let cause = self as? Errno else { return self }
    // What open(2) says of a link that it may not follow, and of a folder.
    if cause == .tooManySymbolicLinkLevels || cause == .isDirectory {
      return LogFileError.notRegular(path)
    }
    return LogFileError.failed(operation: "write", path: path, cause: cause)
  }
}
