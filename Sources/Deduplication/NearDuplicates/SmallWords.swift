internal import News

/// Words of a headline that say nothing of its subject.
enum SmallWords {
  static let hashes: Set<UInt64> = Set(
    [
      "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "is", "are", "was",
      "were",
      "be", "by", "with", "from", "as", "it", "its", "that", "this", "after", "over", "into", "up",
      "out", "new", "says", "say", "said", "update", "updated", "breaking", "report", "reports",
      "news", "video", "live", "local", "national", "ap", "watch",
    ].map { WordScanner.hash(of: $0) })
}
