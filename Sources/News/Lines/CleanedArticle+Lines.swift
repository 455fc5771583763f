extension CleanedArticle {
  /// The article without some of its lines.
  ///
  /// - Parameter indices: Which lines, in order.
  /// - Returns: What is left, and the lines that are missing from it.
  package func withholding(_ indices: [Int]) -> (article: CleanedArticle, lines: [WithheldLine]) {
    guard !indices.isEmpty else { return (self, []) }
    let missing = Set(indices)
    var withheld: [WithheldLine] = []
    var kept: [String] = []
    var keptBlocks: [Block] = []
    var end = 0
    for (index, line) in text.utf8.split(separator: UInt8(ascii: "\n")).enumerated() {
      let line = String(Substring(line))
      if missing.contains(index) {
        withheld.append(WithheldLine(index: index, text: line))
        continue
      }
      let start = kept.isEmpty ? 0 : end + 1
      end = start + line.unicodeScalars.count
      kept.append(line)
      // A text that was cut ends in a line without a block.
      if index < blocks.count {
        keptBlocks.append(Block(kind: blocks[index].kind, span: Span(start, end)))
      }
    }
    var article = self
    article.text = kept.joined(separator: "\n")
    article.blocks = keptBlocks
    return (article, withheld)
  }
}
