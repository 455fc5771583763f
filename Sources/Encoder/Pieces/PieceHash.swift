/// A hash that grows byte by byte, so that all beginnings of a word are hashed in one pass (FNV-1a).
struct PieceHash {
  private var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of what was hashed, and then a byte.
  func adding(_ byte: UInt8) -> PieceHash {
    var hash = self
    hash.value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
    return hash
  }

  /// The place in a table of some power of two.
  func slot(of capacity: Int) -> Int {
    Int(truncatingIfNeeded: value ^ value >> 32) & (capacity - 1)
  }
}
