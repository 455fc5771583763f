/// An article's text as the lines that can recur in another: one for each block.
package struct LinedText: Sendable {
  /// One line of the text.
  struct Line: Sendable {
    let hash: Int64
    let bytes: Int
    /// Whether the line is somebody's words as a whole.
    let isQuotation: Bool
    /// Whether a quotation mark stands in the line.
    let holdsQuotation: Bool
  }

  let lines: [Line]

  /// Reads the lines of an article.
  ///
  /// - Parameter article: The article as it came.
  package init(_ article: CleanedArticle) {
    let texts = article.text.utf8.split(separator: UInt8(ascii: "\n"))
    lines = texts.enumerated().map { index, text in
      let isBlockquote =
        index < article.blocks.count && article.blocks[index].kind == .quotation
      let scalars = Substring(text).unicodeScalars
      return Line(
        hash: Self.hash(text), bytes: text.count,
        isQuotation: isBlockquote || scalars.first.map(Self.marks.contains) ?? false,
        holdsQuotation: isBlockquote || scalars.contains(where: Self.marks.contains))
    }
  }

  /// The hashes of all lines of some texts.
  ///
  /// - Parameter texts: Texts as they are stored.
  /// - Returns: The same hashes as of an article with these lines.
  package static func hashes(of texts: [String]) -> Set<Int64> {
    Set(texts.flatMap { $0.utf8.split(separator: UInt8(ascii: "\n")).map(hash) })
  }

  private static let marks: [Unicode.Scalar] = ["\"", "“", "„", "«", "‘", "「"]

  // FNV-1a of 64 bits. A clash within one outlet's 500 lines would need 10^8 outlets.
  private static func hash(_ text: Substring.UTF8View) -> Int64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return Int64(bitPattern: hash)
  }
}
