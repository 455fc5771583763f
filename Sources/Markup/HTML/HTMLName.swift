/// Names of elements and attributes as numbers, so that reading markup makes no strings.
enum HTMLName {
  private static let offset: UInt64 = 0xCBF2_9CE4_8422_2325
  private static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// FNV-1a over the name with its ASCII letters lower-cased (fnv 64 bit, Fowler, Noll, Vo).
  ///
  /// A clash only takes one unknown name for a known one, so no seed is needed.
  @inline(__always)
  static func hash(_ name: some Sequence<UInt8>) -> UInt64 {
    var hash = offset
    for byte in name {
      hash = (hash ^ UInt64(byte.asciiLowercased)) &* prime
    }
    return hash
  }
}

extension UInt8 {
  /// The byte, in lower case when it is an ASCII letter.
  @inline(__always)
  var asciiLowercased: UInt8 { 0x41 <= self && self <= 0x5A ? self | 0x20 : self }

  /// Whether HTML takes the byte for white space.
  @inline(__always)
  var isHTMLSpace: Bool {
    self == 0x20 || (0x09 <= self && self <= 0x0D && self != 0x0B)
  }

  /// Whether the byte is an ASCII letter.
  @inline(__always)
  var isASCIILetter: Bool { 0x61 <= self | 0x20 && self | 0x20 <= 0x7A }
}
