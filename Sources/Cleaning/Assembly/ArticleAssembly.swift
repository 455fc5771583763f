internal import News

/// Puts the blocks that are left together into the article.
enum ArticleAssembly {
  /// Blocks are separated by one line break each; no block holds one.
  private static let separator = "\n"

  /// No article has more pictures; a page that does is a gallery.
  private static let mostCaptions = 200

  /// The article of the blocks that are text, with captions apart.
  static func article(of sorted: [SortedBlock]) -> CleanedArticle {
    var text = ""
    var blocks: [Block] = []
    var captions: [String] = []
    var seen: Set<[UInt8]> = []
    var count = 0
    for block in sorted {
      if block.verdict == .caption, captions.count < mostCaptions,
        seen.insert(Array(block.draft.text.utf8)).inserted
      {
        captions.append(block.draft.text)
      }
      guard block.isText else { continue }
      if !text.isEmpty {
        text += separator
        count += separator.unicodeScalars.count
      }
      let length = block.draft.text.unicodeScalars.count
      blocks.append(Block(kind: block.draft.kind, span: Span(count, count + length)))
      text += block.draft.text
      count += length
    }
    return CleanedArticle(text: text, blocks: blocks, captions: captions)
  }
}
