extension Unicode.Scalar {
  /// Whether the scalar acts on a terminal or on how text is laid out, rather than being seen:
  /// C0, DEL, C1 (U+009B begins an escape sequence), the line and paragraph separators, and the
  /// controls of the bidirectional algorithm (CVE-2021-42574).
  ///
  /// All of them lie below U+10000, so four hexadecimal digits name each.
  var isUnsafeToShow: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The scalar's number with at least four hexadecimal digits.
  var fourDigits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
