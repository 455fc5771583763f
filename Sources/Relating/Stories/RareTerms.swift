internal import News

/// The terms of an article that few articles hold, and how rare each is.
struct RareTerms: Sendable {
  /// A term that fewer articles hold than this counts as rare (idf 5.5 in `dedup.md`, section 4).
  private static let share: Float = 0.004

  /// Sorted, without repetitions.
  let keys: [UInt32]
  let rarities: [Float]
  /// The sum of all rarities.
  let weight: Float

  /// Picks the rare ones among some terms.
  ///
  /// - Parameters:
  ///   - terms: Terms, sorted and without repetitions.
  ///   - statistics: How common terms are.
  init(_ terms: [UInt32], _ statistics: TermStatistics) {
    // A copy of its own, without the room that the filtered array has left: thousands are kept.
    keys = terms.filter { statistics.share(of: $0) < Self.share }.map(\.self)
    rarities = keys.map(statistics.rarity)
    weight = rarities.reduce(0, +)
  }

  /// How many terms two articles share, and how rare these are, together.
  ///
  /// - Parameter other: Another article's rare terms.
  /// - Returns: The count, and the sum of this article's rarities.
  func shared(with other: RareTerms) -> (count: Int, weight: Float) {
    var count = 0
    var weight: Float = 0
    var left = 0
    var right = 0
    while left < keys.count, right < other.keys.count {
      let (mine, theirs) = (keys[left], other.keys[right])
      if mine == theirs {
        count += 1
        weight += rarities[left]
      }
      if mine <= theirs { left += 1 }
      if theirs <= mine { right += 1 }
    }
    return (count, weight)
  }
}
