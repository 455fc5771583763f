/// The 32-bit FNV-1a hash (Fowler, Noll and Vo), over bytes or over hashes.
struct FNVHash {
  private(set) var value: UInt32 = 2_166_136_261

  mutating func add(_ unit: UInt32) {
    value = (value ^ unit) &* 16_777_619
  }

  static func hash(of bytes: some Sequence<UInt8>) -> UInt32 {
    var hash = Self()
    for byte in bytes { hash.add(UInt32(byte)) }
    return hash.value
  }
}
