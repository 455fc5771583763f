/// Counts the slips between two words.
enum EditDistance {
  /// Counts insertions, deletions, substitutions and swaps of neighbours: the optimal string
  /// alignment distance (Damerau 1964: these four are most of all misspellings).
  ///
  /// - Parameters:
  ///   - left: A word.
  ///   - right: Another one.
  /// - Returns: The least number of slips that turn one into the other.
  static func between(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var current = [i + 1]
      for j in right.indices {
        let substituted = last[j] + (left[i] == right[j] ? 0 : 1)
        var best = min(substituted, last[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        current.append(best)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
