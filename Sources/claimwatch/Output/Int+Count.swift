extension Int {
  /// Puts the number before its noun: "1 feed", "2 feeds".
  ///
  /// - Parameters:
  ///   - one: The noun's singular.
  ///   - many: Its plural, where it isn't the singular with an s.
  /// - Returns: Both.
  func of(_ one: String, _ many: String? = nil) -> String {
    self == 1 ? "1 \(one)" : "\(self) \(many ?? one + "s")"
  }
}
