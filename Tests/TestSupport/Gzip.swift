/// Packs bytes as gzip (RFC 1952) without a library: what a test server needs, and bombs.
package enum Gzip {
  /// Packs bytes as they are, in stored blocks (RFC 1951 section 3.2.4).
  ///
  /// - Parameter bytes: What to pack.
  /// - Returns: A gzip member.
  package static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var packed = head
    var rest = bytes[...]
    repeat {
      let block = rest.prefix(0xFFFF)
      rest = rest.dropFirst(block.count)
      packed.append(rest.isEmpty ? 1 : 0)
      packed.append(littleEndian: UInt16(block.count))
      packed.append(littleEndian: ~UInt16(block.count))
      packed.append(contentsOf: block)
    } while !rest.isEmpty
    return packed + trailer(checksum: CRC32.of(bytes), count: bytes.count)
  }

  /// Packs one byte many times over, some 160 to 1: a gzip bomb.
  ///
  /// - Parameters:
  ///   - byte: The byte, below 144.
  ///   - count: How often it is repeated, at least.
  /// - Returns: A gzip member.
  package static func bomb(of byte: UInt8, count: Int) -> [UInt8] {
    precondition(byte < 144, "the fixed code has eight bits for these only")
    var bits = BitWriter()
    bits.append(value: 1, bits: 1)  // the last block
    bits.append(value: 1, bits: 2)  // of fixed codes (section 3.2.6)
    bits.append(code: 0x30 + UInt16(byte), bits: 8)
    let matches = (count + 257) / 258
    for _ in 0..<matches {
      bits.append(code: 0xC5, bits: 8)  // a length of 258
      bits.append(code: 0, bits: 5)  // a distance of 1
    }
    bits.append(code: 0, bits: 7)  // the end of the block
    // Nobody gets as far as the checksum.
    return head + bits.finish() + trailer(checksum: 0, count: 1 + matches * 258)
  }

  private static let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]

  private static func trailer(checksum: UInt32, count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: checksum)
    bytes.append(littleEndian: UInt32(truncatingIfNeeded: count))
    return bytes
  }
}

/// Writes bits, the lowest first, as deflate wants them.
private struct BitWriter {
  private var bytes: [UInt8] = []
  private var buffer: UInt32 = 0
  private var filled = 0

  mutating func append(value: UInt16, bits: Int) {
    buffer |= UInt32(value) << filled
    filled += bits
    while filled >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: buffer))
      buffer >>= 8
      filled -= 8
    }
  }

  /// A Huffman code goes in with its highest bit first.
  mutating func append(code: UInt16, bits: Int) {
    for position in stride(from: bits - 1, through: 0, by: -1) {
      append(value: (code >> position) & 1, bits: 1)
    }
  }

  mutating func finish() -> [UInt8] {
    if filled > 0 { append(value: 0, bits: 8 - filled) }
    return bytes
  }
}

private enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
    }
  }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
    ~bytes.reduce(UInt32.max) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ ($0 >> 8) }
  }
}

extension [UInt8] {
  fileprivate mutating func append(littleEndian value: some FixedWidthInteger) {
    for shift in stride(from: 0, to: value.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }
}
