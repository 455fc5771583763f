internal import News

/// Finds what stands about an article's headline: the section above it, the author's office below.
enum HeadMatter {
  /// Words.
  private static let longest = 4

  /// Marks the short labels before the first sentence, where a headline or a byline is among them.
  ///
  /// - Parameter blocks: The article's blocks, notices marked.
  static func mark(_ blocks: inout [SortedBlock]) {
    guard let start = blocks.firstIndex(where: { $0.isText && !$0.isFragment }) else { return }
    let head = blocks[..<start]
    guard head.contains(where: { $0.verdict == .title || $0.verdict == .notice(.meta) }) else {
      return
    }
    for index in head.indices
    where blocks[index].isText && blocks[index].words <= longest
      && blocks[index].draft.kind == .paragraph
    {
      blocks[index].verdict = .notice(.meta)
    }
  }
}
