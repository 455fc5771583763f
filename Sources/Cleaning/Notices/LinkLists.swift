internal import News

/// Finds lists of other stories by their links, where no phrase announces them.
enum LinkLists {
  /// Items in a row that make a list.
  private static let fewestItems = 3
  private static let linkedItem = 0.8
  private static let linkedParagraph = 0.9

  /// Whether a block is one link to another story, with or without a label: "See also: …".
  static func isPromo(_ block: SortedBlock) -> Bool {
    if !block.isHeading, block.draft.linkShare > linkedParagraph { return true }
    guard block.draft.linkShare > labelledLink, !block.draft.text.hasSentenceEnd else {
      return false
    }
    if !block.isHeading, block.draft.linkShare > linkedFragment { return true }
    return block.draft.text.utf8.prefix(longestLabel).contains(UInt8(ascii: ":"))
  }

  private static let labelledLink = 0.6
  private static let linkedFragment = 0.75
  /// Bytes.
  private static let longestLabel = 30

  /// Marks runs of linked items, and what follows a line such as "Related".
  ///
  /// - Parameter blocks: The article's blocks, notices marked.
  static func mark(_ blocks: inout [SortedBlock]) {
    var index = 0
    while index < blocks.count {
      if blocks[index].verdict == .notice(.related) {
        index = markList(from: index + 1, in: &blocks, atLeast: 1)
      } else if isItem(blocks[index]) {
        index = max(markList(from: index, in: &blocks, atLeast: fewestItems), index + 1)
      } else {
        index += 1
      }
    }
  }

  /// Marks the run of items that begins at `start`.
  ///
  /// - Returns: Where the run ends.
  private static func markList(
    from start: Int, in blocks: inout [SortedBlock], atLeast count: Int
  ) -> Int {
    var end = start
    while end < blocks.count, isItem(blocks[end]) || !blocks[end].isText, !isNotice(blocks[end]) {
      end += 1
    }
    let items = blocks[start..<end].count { $0.isText }
    guard items >= count else { return end }
    for index in start..<end where blocks[index].isText { blocks[index].verdict = .promo }
    return end
  }

  private static func isNotice(_ block: SortedBlock) -> Bool {
    if case .notice = block.verdict { return true }
    return false
  }

  private static func isItem(_ block: SortedBlock) -> Bool {
    guard block.isText else { return false }
    let linked = block.draft.kind == .listItem ? linkedItem : linkedParagraph
    return block.draft.linkShare > linked
  }
}
