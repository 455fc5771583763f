internal import News

/// Weights of terms, at unit length: the cosine of two vectors is their dot product.
struct SparseVector: Sendable {
  /// Sorted, without repetitions.
  let keys: [UInt32]
  let weights: [Float]

  /// Weighs terms by how often they stand in a text and how rare they are elsewhere.
  ///
  /// - Parameters:
  ///   - counts: How often each term stands in the text.
  ///   - statistics: How common terms are.
  init(_ counts: [UInt32: Float], _ statistics: TermStatistics) {
    keys = counts.keys.sorted()
    var squares: Float = 0
    var raw: [Float] = []
    raw.reserveCapacity(keys.count)
    for key in keys {
      let weight = Self.damped(counts[key] ?? 0) * statistics.rarity(of: key)
      raw.append(weight)
      squares += weight * weight
    }
    let length = squares.squareRoot()
    weights = length > 0 ? raw.map { $0 / length } : raw
  }

  /// Sublinear term frequency (Manning, Raghavan and Schütze 2008, section 6.4.1).
  private static func damped(_ count: Float) -> Float {
    count >= 1 ? 1 + Logarithm.natural(count) : count
  }

  /// The cosine of the angle between two vectors.
  ///
  /// - Parameter other: Another vector.
  /// - Returns: From 0 to 1.
  func cosine(_ other: SparseVector) -> Double { Double(products(with: other).reduce(0, +)) }

  /// What each term that two vectors share adds to their cosine.
  ///
  /// - Parameter other: Another vector.
  /// - Returns: The products of the weights, in the terms' order.
  func products(with other: SparseVector) -> [Float] {
    var products: [Float] = []
    forEachShared(with: other) { products.append(weights[$0] * other.weights[$1]) }
    return products
  }

  /// How much of this vector lies in the terms of another.
  ///
  /// - Parameter other: Another vector.
  /// - Returns: From 0 to 1.
  func share(heldBy other: SparseVector) -> Double {
    var sum: Float = 0
    forEachShared(with: other) { place, _ in sum += weights[place] * weights[place] }
    return Double(sum)
  }

  private func forEachShared(with other: SparseVector, _ body: (Int, Int) -> Void) {
    var left = 0
    var right = 0
    while left < keys.count, right < other.keys.count {
      let (mine, theirs) = (keys[left], other.keys[right])
      if mine == theirs { body(left, right) }
      if mine <= theirs { left += 1 }
      if theirs <= mine { right += 1 }
    }
  }

  /// The terms with the greatest weights.
  ///
  /// - Parameter count: How many.
  /// - Returns: The heaviest first.
  func heaviest(_ count: Int) -> [(key: UInt32, weight: Float)] {
    zip(keys, weights).sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(count)
      .map { (key: $0.0, weight: $0.1) }
  }
}
