/// A short number that stands for a text.
enum TextPrint {
  /// FNV-1a, 64 bits (Fowler, Noll, Vo).
  ///
  /// - Parameter text: Any text.
  /// - Returns: The same for the same text, in every run.
  static func of(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
