/// The words of a claim around those that were searched for.
package struct Excerpt: Hashable, Sendable {
  /// Some words, all found or none.
  package struct Piece: Hashable, Sendable {
    package let text: String
    /// Whether they are what was searched for.
    package let isMatch: Bool
  }

  /// In order; none is empty.
  package let pieces: [Piece]

  /// What FTS5 puts around a match: cleaned texts hold no control characters.
  private static let opening: Character = "\u{2}"
  private static let closing: Character = "\u{3}"

  /// What FTS5 makes an excerpt with: about 32 words, "…" where words were left out.
  static let expression = "snippet(claimWords, 0, char(2), char(3), '…', 32)"

  /// Reads what FTS5 made.
  init(_ marked: String) {
    pieces = marked.split(separator: Self.opening, omittingEmptySubsequences: false).enumerated()
      .flatMap { index, part -> [Piece] in
        guard index > 0, let end = part.firstIndex(of: Self.closing) else {
          return [Piece(text: String(part), isMatch: false)]
        }
        return [
          Piece(text: String(part[..<end]), isMatch: true),
          Piece(text: String(part[part.index(after: end)...]), isMatch: false),
        ]
      }
      .filter { !$0.text.isEmpty }
  }
}
