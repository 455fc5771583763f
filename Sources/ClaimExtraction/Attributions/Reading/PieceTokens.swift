import Encoder

/// Which pieces make up which token.
struct PieceTokens {
  /// The tokens from the first to the last that has a piece.
  let tokens: Range<Int>
  /// For each of them its pieces; none for a line break.
  private let pieces: [Range<Int>]

  /// Groups the pieces of a stretch of text, counted from its start.
  ///
  /// - Parameter owners: For each piece its token, or -1.
  init(_ owners: ArraySlice<Int>) {
    let first = owners.first { $0 >= 0 } ?? 0
    let last = owners.last { $0 >= 0 } ?? -1
    var pieces = [Range<Int>](repeating: 0..<0, count: max(0, last + 1 - first))
    for (piece, owner) in owners.enumerated() where owner >= 0 {
      let known = pieces[owner - first]
      pieces[owner - first] = (known.isEmpty ? piece : known.lowerBound)..<piece + 1
    }
    tokens = first..<first + pieces.count
    self.pieces = pieces
  }

  /// The pieces of a token.
  subscript(token: Int) -> Range<Int> { pieces[token - tokens.lowerBound] }

  /// The token in which each piece begins; -1 for a piece that begins in none.
  static func owners(of pieces: [WordPiece], among tokens: [Token]) -> [Int] {
    var token = 0
    return pieces.map { piece in
      let start = piece.bytes.lowerBound
      while token < tokens.count, tokens[token].bytes.upperBound <= start { token += 1 }
      return token < tokens.count && tokens[token].bytes.contains(start) ? token : -1
    }
  }
}
