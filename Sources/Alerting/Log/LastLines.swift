internal import SystemPackage

/// Finds where the last lines of a log begin, reading from its end in a bounded piece of memory.
struct LastLines {
  private static let newline = UInt8(ascii: "\n")
  private static let chunk = 64 * 1024

  let files: FileOperations
  let descriptor: FileDescriptor
  let filter: AlertFilter
  /// How many bytes of a line are looked at.
  let longest: Int

  /// Where the last `count` wanted lines begin: the file's start where it has fewer.
  func start(ofLast count: Int, size: Int64) throws -> Int64 {
    var lineEnd: Int64?
    var left = count
    var offset = size
    while offset > 0 {
      let start = max(0, offset - Int64(Self.chunk))
      let bytes = try files.read(descriptor, start, Int(offset - start))
      for place in bytes.indices.reversed() where bytes[place] == Self.newline {
        let newline = start + Int64(place)
        if let end = lineEnd, try wants(from: newline + 1, to: end) { left -= 1 }
        if left <= 0 { return newline + 1 }
        lineEnd = newline
      }
      offset = start
    }
    return 0
  }

  private func wants(from start: Int64, to end: Int64) throws -> Bool {
    if filter == AlertFilter() { return true }
    return try filter.wants(
      files.read(descriptor, start, Int(min(end - start, Int64(longest)))))
  }
}
