/// The distinct names of a document, as many as are let through.
struct NameTable {
  private var hashes: Set<UInt64> = []

  /// The hash of a name, by which end tags find their start.
  ///
  /// FNV-1a over the lower-case bytes. Names with one hash are compared before they count as equal.
  ///
  /// - Parameter name: A name of an element or attribute.
  /// - Returns: The hash.
  static func hash(of name: ArraySlice<UInt8>) -> UInt64 {
    name.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64(ASCII.lowercased($1))) &* 0x100_0000_01B3 }
  }

  /// Whether a name may pass: one that was met before, or one of the first.
  ///
  /// - Parameter hash: The hash of the name.
  /// - Returns: False for a new name when there are too many.
  mutating func admits(_ hash: UInt64) -> Bool {
    guard !hashes.contains(hash) else { return true }
    guard hashes.count < MarkupLimits.names else { return false }
    hashes.insert(hash)
    return true
  }
}
