/// Finds the captions of copied pages, where only the credit below them is known.
enum CopiedCaptions {
  /// Words.
  private static let longestCaption = 25
  private static let longestAlternative = 8

  /// Marks the sentence above each bare credit, and above that the picture's alternative texts.
  ///
  /// - Parameter blocks: The text's blocks, credits marked.
  static func mark(_ blocks: inout [SortedBlock]) {
    for index in blocks.indices.dropFirst()
    where blocks[index].verdict == .caption && blocks[index].isFragment {
      let caption = blocks[index - 1]
      guard caption.isText, caption.words <= longestCaption, isOneSentence(caption.draft.text),
        !blocks[index].draft.text.contains(":")
      else { continue }
      blocks[index - 1].verdict = .caption
      let words = longWords(caption)
      var above = index - 2
      while above >= 0, repeats(blocks[above], words) {
        blocks[above].verdict = .caption
        above -= 1
      }
    }
  }

  private static func isOneSentence(_ text: String) -> Bool {
    text.utf8.dropLast().count { $0 == UInt8(ascii: ".") } == 0 && !text.contains("“")
  }

  /// Whether the block is short and says half of what the caption says, or more.
  private static func repeats(_ block: SortedBlock, _ words: Set<UInt64>) -> Bool {
    guard block.isText, block.words <= longestAlternative else { return false }
    let own = longWords(block)
    return !own.isEmpty && own.count { words.contains($0) } * 2 > own.count
  }

  /// The words of five letters or more.
  private static func longWords(_ block: SortedBlock) -> Set<UInt64> {
    let long = block.draft.text.split(separator: " ").filter { $0.utf8.count >= 5 }
    return Set(FoldedWords(long.joined(separator: " "), limit: longestCaption).words.map(\.hash))
  }
}
