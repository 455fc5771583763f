/// Reads delta-seconds (RFC 9111 section 1.2.2).
enum Seconds {
  /// As many as 2³¹, which is how the RFC wants more than that to be read.
  private static let limit = 1 << 31

  /// Reads a number of seconds.
  ///
  /// - Parameter text: Digits only.
  /// - Returns: The duration; nil for anything else.
  static func read(_ text: some StringProtocol) -> Duration? {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard !text.isEmpty, text.utf8.allSatisfy(digits.contains) else { return nil }
    return .seconds(min(Int(text) ?? limit, limit))
  }
}
