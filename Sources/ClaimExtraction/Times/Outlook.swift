/// Tells whether the words before a time speak of the future.
struct Outlook: Sendable {
  let pieces: Pieces

  /// How far back a verb may stand: further back stand other clauses.
  private static let reach = 8

  /// Whether one of the words just before `start`, in its sentence, looks ahead.
  ///
  /// - Parameter start: The first piece of a time.
  /// - Returns: Whether one does.
  func isAhead(before start: Int) -> Bool {
    for index in stride(from: start - 1, to: max(start - 1 - Self.reach, -1), by: -1) {
      guard let piece = pieces[index], piece.kind != .lineBreak, piece.text != "." else {
        return false
      }
      if Self.words.contains(piece.lowered) { return true }
    }
    return false
  }

  private static let words: Set<String> = [
    "will", "'ll", "won't", "shall", "expected", "scheduled", "due", "plans", "planned", "planning",
    "set", "until", "by", "upcoming", "going", "would", "could", "might", "elected",
  ]
}
