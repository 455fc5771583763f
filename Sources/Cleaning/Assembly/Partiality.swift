/// Tells whether a text is only the beginning of an article.
enum Partiality {
  // Bytes. A paywall's notice under a longer text stands there for the next article.
  private static let longestStub = 2_000

  /// Whether a page shows only a beginning: a short text that breaks off, or under a paywall.
  static func isStub(_ blocks: [SortedBlock]) -> Bool {
    length(of: blocks) <= longestStub && (breaksOff(blocks) || isPaywalled(blocks))
  }

  /// Whether a paywall stands within the article's element, though not among its text.
  ///
  /// - Parameters:
  ///   - blocks: What was kept, and what was dropped as a notice.
  ///   - all: All blocks, those too that the markup sets apart.
  /// - Returns: Whether the text is short, and one of all blocks says that the rest is to be paid for.
  static func isStub(
    _ blocks: [SortedBlock], amid all: @autoclosure () -> [SortedBlock]
  ) -> Bool {
    length(of: blocks) <= longestStub && isPaywalled(all())
  }

  private static func length(of blocks: [SortedBlock]) -> Int {
    blocks.reduce(0) { $0 + ($1.isText ? $1.draft.text.utf8.count : 0) }
  }

  /// Whether a feed's entry, or a copied text, ends in "…" or "Read more", however long it is.
  static func isExcerpt(_ blocks: [SortedBlock]) -> Bool { breaksOff(blocks) || isStub(blocks) }

  private static func isPaywalled(_ blocks: [SortedBlock]) -> Bool {
    blocks.contains { $0.verdict == .notice(.paywall) }
  }

  private static func breaksOff(_ blocks: [SortedBlock]) -> Bool {
    guard let last = blocks.lastIndex(where: \.isText) else {
      return blocks.contains { $0.verdict == .notice(.goesOn) }
    }
    if endsOpen(blocks[last].draft.text) { return true }
    // "Read more" counts at the end of the text, not after the comments.
    return blocks[(last + 1)...].prefix(2).contains { $0.verdict == .notice(.goesOn) }
  }

  private static func endsOpen(_ text: String) -> Bool {
    let end = text.reversed().drop { $0 == " " || $0 == "]" || $0 == ")" || $0 == "\"" }
    return end.first == "…" || end.prefix(3).elementsEqual("...")
  }
}
