package import SystemPackage

/// Reads the alert log from its last lines on, and follows it over rotation, truncation, deletion
/// and re-creation.
///
/// It never waits: the caller asks for the next lines when it likes.
package struct AlertLogReader: ~Copyable, Sendable {
  private struct Open {
    let descriptor: FileDescriptor
    let identity: FileIdentity
    var cursor: LogCursor
  }

  private let path: FilePath
  private let filter: AlertFilter
  private let files: FileOperations
  private var open: Open?
  /// How many of the last lines to begin with; nil once the reader has begun.
  private var last: Int?
  /// The highest number seen in this file; what a truncated file repeats is not shown again.
  private var seen: Int64 = 0
  private var isRepeating = false

  /// Makes a reader; nothing is opened before the first call of `next()`.
  ///
  /// - Parameters:
  ///   - path: Where the log stands; it need not exist yet.
  ///   - last: How many of the wanted lines that are there already to begin with.
  ///   - filter: Which lines are wanted.
  package init(path: FilePath, last: Int, filter: AlertFilter = AlertFilter()) {
    self.init(path: path, last: last, filter: filter, files: .system)
  }

  init(path: FilePath, last: Int, filter: AlertFilter, files: FileOperations) {
    self.path = path
    self.last = last
    self.filter = filter
    self.files = files
  }

  deinit {
    if let open { files.close(open.descriptor) }
  }

  /// The next complete lines, without their newlines.
  ///
  /// - Returns: None where there are none at the moment; otherwise not all that there are, so
  ///   the caller asks again before it waits.
  /// - Throws: What kept it from reading; the next call goes on where this one was.
  package mutating func next() throws -> [[UInt8]] {
    while try openNext() {
      if let lines = try readOn() {
        if lines.isEmpty { continue }
        return lines
      }
      guard try hasSuccessor() else { return [] }
      // The writer turns to a new file only after its last line in the old one: now that the new
      // one holds something, what came to the old one since is all that will ever come.
      if let lines = try readOn() {
        if lines.isEmpty { continue }
        return lines
      }
      close()
    }
    return []
  }

  /// Opens the log, or what follows the file that was read to its end; false where there is none.
  private mutating func openNext() throws -> Bool {
    if open != nil { return true }
    guard let descriptor = try openToRead(successor()) else {
      // A log that comes into being later is new from its first line.
      last = nil
      return false
    }
    do {
      let status = try files.status(descriptor)
      let start = try start(in: descriptor, size: status.size)
      last = nil
      seen = try number(before: start, in: descriptor)
      isRepeating = false
      open = Open(
        descriptor: descriptor, identity: status.identity, cursor: LogCursor(offset: start))
      return true
    } catch {
      files.close(descriptor)
      throw error
    }
  }

  private func start(in descriptor: FileDescriptor, size: Int64) throws -> Int64 {
    guard let last else { return 0 }
    let lines = LastLines(
      files: files, descriptor: descriptor, filter: filter, longest: AlertLine.longest)
    return try lines.start(ofLast: last, size: size)
  }

  /// The wanted lines in the next stretch of the open file; nil at its end.
  private mutating func readOn() throws -> [[UInt8]]? {
    guard var open else { return nil }
    let size = try files.status(open.descriptor).size
    if size < open.cursor.offset {
      open.cursor = LogCursor(offset: 0)
      // An empty file has nothing to repeat; a shorter one may begin with lines already seen.
      isRepeating = size > 0
      if !isRepeating { seen = 0 }
    }
    let bytes = try files.read(open.descriptor, open.cursor.offset, LogCursor.chunk)
    let lines = open.cursor.lines(in: bytes)
    self.open = open
    return lines?.filter { isNew($0) && filter.wants($0) }
  }

  private mutating func isNew(_ line: [UInt8]) -> Bool {
    guard let seq = AlertLine.seq(of: line) else { return true }
    if isRepeating, seq <= seen { return false }
    isRepeating = false
    seen = max(seen, seq)
    return true
  }

  /// Whether another file stands at the path now, with something in it.
  private func hasSuccessor() throws -> Bool {
    guard let open, let status = try files.statusAt(path) else { return false }
    return status.identity != open.identity && status.size > 0
  }

  /// Lets go of the file that was read to its end; what is then opened is new from its first line.
  private mutating func close() {
    if let open { files.close(open.descriptor) }
    open = nil
  }

  /// The file whose numbers go on from the last one seen: the one at the path, unless the log was
  /// rotated more than once since.
  private func successor() throws -> FilePath {
    guard seen > 0 else { return path }
    var next: (number: Int64, path: FilePath)?
    for candidate in try files.siblings(path) + [path] {
      guard let number = try firstNumber(at: candidate), number > seen,
        number < next?.number ?? .max
      else { continue }
      next = (number, candidate)
    }
    return next?.path ?? path
  }

  /// The number of a file's first line; nil for what can't be read, is no log or has no whole line.
  private func firstNumber(at path: FilePath) throws -> Int64? {
    guard try files.statusAt(path)?.isRegular == true else { return nil }
    do {
      guard let descriptor = try openToRead(path) else { return nil }
      defer { files.close(descriptor) }
      let bytes = try files.read(descriptor, 0, AlertLine.longest)
      return bytes.contains(UInt8(ascii: "\n")) ? AlertLine.seq(of: bytes) : nil
    } catch Errno.permissionDenied {
      // A rotated file may be for its owner only.
      return nil
    }
  }

  /// The number of the line that ends at an offset; 0 where there is none.
  private func number(before end: Int64, in descriptor: FileDescriptor) throws -> Int64 {
    guard end > 0 else { return 0 }
    let lines = LastLines(
      files: files, descriptor: descriptor, filter: AlertFilter(), longest: AlertLine.longest)
    let start = try lines.start(ofLast: 1, size: end)
    return AlertLine.seq(of: try files.read(descriptor, start, AlertLine.beginning)) ?? 0
  }

  private func openToRead(_ path: FilePath) throws -> FileDescriptor? {
    do {
      return try files.openToRead(path)
    } catch Errno.noSuchFileOrDirectory {
      return nil
    }
  }
}
