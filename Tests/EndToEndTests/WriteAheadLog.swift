/// SQLite's write-ahead log, as far as a test must read it
/// (<https://www.sqlite.org/fileformat2.html#the_write_ahead_log>).
struct WriteAheadLog {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private static let headerSize = 32
  private static let frameHeaderSize = 24

  /// Whether pages of a transaction were written that has no commit record.
  var endsWithinATransaction: Bool {
    guard bytes.count > Self.headerSize else { return false }
    let frameSize = Self.frameHeaderSize + number(at: 8)
    var frame = Self.headerSize
    var isOpen = false
    while frame + Self.frameHeaderSize <= bytes.count,
      bytes[(frame + 8)..<(frame + 16)].elementsEqual(bytes[16..<24])
    {
      // The database's size in pages stands in a commit's frame, 0 in all others.
      isOpen = number(at: frame + 4) == 0
      frame += frameSize
    }
    return isOpen
  }

  private func number(at offset: Int) -> Int {
    bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
  }
}
