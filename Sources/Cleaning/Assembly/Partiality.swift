/// Tells whether a text is only the beginning of an article.
enum Partiality {
  /// Bytes. A paywall's notice under a longer text stands there for the next article.
  private static let longestStub = 2_000

  /// Whether the text ends in "…" or "Read more", or is a short one under a paywall's notice.
  ///
  /// - Parameter blocks: All blocks, decided upon.
  static func isPartial(_ blocks: [SortedBlock]) -> Bool {
    guard let last = blocks.lastIndex(where: \.isText) else {
      return blocks.contains { $0.verdict == .notice(.paywall) || $0.verdict == .notice(.goesOn) }
    }
    if endsOpen(blocks[last].draft.text) { return true }
    // "Read more" counts at the end of the text, not after the comments.
    if blocks[(last + 1)...].prefix(2).contains(where: { $0.verdict == .notice(.goesOn) }) {
      return true
    }
    let length = blocks.reduce(0) { $0 + ($1.isText ? $1.draft.text.utf8.count : 0) }
    return length <= longestStub && blocks.contains { $0.verdict == .notice(.paywall) }
  }

  private static func endsOpen(_ text: String) -> Bool {
    let end = text.reversed().drop { $0 == " " || $0 == "]" || $0 == ")" || $0 == "\"" }
    return end.first == "…" || end.prefix(3).elementsEqual("...")
  }
}
