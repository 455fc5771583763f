internal import News

/// Reads copied text as blocks.
enum PlainText {
  // Bytes. Shorter lines end where their author ended them. Mail and terminals wrap at 60 to 80.
  static let shortestWrapped = 55

  /// The paragraphs of a text.
  ///
  /// Where blank lines separate paragraphs, a line that was wrapped is joined with the next one;
  /// else every line is a paragraph.
  static func blocks(of text: String) -> [DraftBlock] {
    var paragraphs: [String] = []
    var isOpen = false
    for line in text.utf8.split(omittingEmptySubsequences: false, whereSeparator: isLineBreak) {
      let line = TextNormalisation.normalised(line)
      guard !line.isEmpty else {
        isOpen = false
        continue
      }
      if isOpen, let last = paragraphs.indices.last {
        paragraphs[last] += " " + line
      } else {
        paragraphs.append(line)
      }
      isOpen = isWrapped(line)
    }
    return paragraphs.map {
      DraftBlock(kind: .paragraph, text: $0, linkShare: 0, link: nil)
    }
  }

  /// The carriage returns of mail and Windows are white space, which normalising takes away.
  private static func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A }

  private static func isWrapped(_ line: String) -> Bool {
    line.utf8.count >= shortestWrapped && line.utf8.count <= 2 * shortestWrapped
      && !line.hasSentenceEnd
  }
}
