/// What to write instead.
enum Suggestion {
  /// Offers the nearest of the words that would have been right, else all of them.
  ///
  /// - Parameters:
  ///   - candidates: What may stand there.
  ///   - nearest: The nearest one, where one is near.
  /// - Returns: A clause for the end of a message.
  static func oneOf(_ candidates: [String], nearest: String?) -> String {
    nearest.map { didYouMean($0) } ?? "known here: " + candidates.joined(separator: ", ")
  }

  static func didYouMean(_ words: String...) -> String {
    "did you mean " + words.map(\.quoted).joined(separator: " or ") + "?"
  }

  /// Finds the candidate that a slip of the fingers turned into the word.
  ///
  /// A third of the letters may be wrong: with more, the guess is seldom right.
  ///
  /// - Parameters:
  ///   - word: What was written.
  ///   - candidates: What may stand there; of equally near ones the first counts.
  /// - Returns: The nearest candidate; nil where none is near.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let letters = Array(word.lowercased().utf8)
    // A hostile file would have each of many words compared with each of many.
    guard letters.count <= 64, candidates.count <= 200 else { return nil }
    let distances = candidates.map { EditDistance.between(letters, Array($0.lowercased().utf8)) }
    let best = zip(candidates, distances).min { $0.1 < $1.1 }
    guard let best, best.1 <= max(1, letters.count / 3) else { return nil }
    return best.0
  }
}
