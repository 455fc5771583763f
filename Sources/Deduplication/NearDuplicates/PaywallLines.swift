internal import News

/// Lines that stand in an article's place where it may not be read.
enum PaywallLines {
  /// Words of which two or more make a short line a notice to the reader, not a report.
  private static let words: Set<UInt64> = Set(
    [
      "subscribe", "subscriber", "subscribers", "subscription", "subscriptions", "unlimited",
      "log", "login", "sign", "register", "newsletter", "premium", "paywall", "continue",
      "reading", "limit", "free", "articles", "content", "reached", "account", "unlock", "access",
      "member", "members", "trial", "already",
    ].map { WordScanner.hash(of: $0) })

  /// Whether a line tells the reader how to go on reading.
  ///
  /// - Parameter line: The words of one line or sentence.
  /// - Returns: Whether it is such a notice.
  static func contains(_ line: ArraySlice<TextWord>) -> Bool {
    guard line.count <= 16 else { return false }
    let hits = line.count { words.contains($0.hash) }
    return hits >= 2 && hits * 4 >= line.count
  }
}
