/// 128 bits that stay the same over restarts and versions: tells changed content from unchanged.
///
/// FNV-1a (<https://datatracker.ietf.org/doc/html/draft-eastlake-fnv>) is no guard against a
/// forger, and needn't be: a hash is only ever compared with hashes of the same feed's entries.
package struct ContentHash: Hashable, Sendable {
  private var state: UInt128

  /// The hash of nothing.
  package init() { state = Self.offsetBasis }

  /// The hash of some fields, each told apart from the next.
  ///
  /// - Parameter fields: What to hash; nil and "" differ.
  package init(_ fields: [String?]) {
    self.init()
    for field in fields {
      if let field {
        combine(field.utf8)
        combine(CollectionOfOne(0xFF))  // never a byte of UTF-8
      } else {
        combine(CollectionOfOne(0xFE))
      }
    }
  }

  /// The hash of a body.
  ///
  /// - Parameter bytes: The body as it came.
  package init(_ bytes: [UInt8]) {
    self.init()
    combine(bytes)
  }

  private static let offsetBasis: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
  private static let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013B

  private mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { state = (state ^ UInt128(byte)) &* Self.prime }
  }

  /// The hash in 32 hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 32 - digits.utf8.count) + digits
  }
}
