/// Up to where a reader has read a log file: always the beginning of a line, unless that line is
/// endless.
///
/// An unfinished line is read again when more has come, and not kept meanwhile: the writer may cut
/// what a power failure left there and write another line in its place.
struct LogCursor: Hashable, Sendable {
  /// How much to read at once; a line that is longer than that is given in part.
  static let chunk = 4 * AlertLine.longest
  private static let newline = UInt8(ascii: "\n")

  private(set) var offset: Int64
  /// Whether the rest of an endless line is being passed over.
  private var isPassingOver = false

  /// Makes a cursor.
  ///
  /// - Parameter offset: The beginning of a line.
  init(offset: Int64) {
    self.offset = offset
  }

  /// Moves on over the complete lines in what was read at `offset`.
  ///
  /// - Parameter bytes: A whole chunk, or all that there is.
  /// - Returns: The lines without their newlines; nil where nothing is complete yet.
  mutating func lines(in bytes: [UInt8]) -> [[UInt8]]? {
    var rest = bytes[...]
    if isPassingOver {
      let end = rest.firstIndex(of: Self.newline)
      isPassingOver = end == nil
      rest = end.map { rest[($0 + 1)...] } ?? []
    }
    var lines: [[UInt8]] = []
    while let end = rest.firstIndex(of: Self.newline) {
      lines.append(Array(rest[..<end]))
      rest = rest[(end + 1)...]
    }
    if rest.count == Self.chunk {
      lines.append(Array(rest.prefix(AlertLine.longest)))
      isPassingOver = true
      rest = []
    }
    offset += Int64(bytes.count - rest.count)
    return bytes.count == rest.count ? nil : lines
  }
}
