/// One kind of feature: the runs of so many units, hashed to buckets, each with its weight.
struct FeatureChannel: Sendable {
  private let bits: UInt32
  private let lengths: ClosedRange<Int>
  private let scale: Double
  private let weights: [Int8]

  /// Takes the channel's weights from the front of a table's letters.
  init(
    bits: UInt32, lengths: ClosedRange<Int>, scale: Double, from letters: inout ArraySlice<UInt8>
  ) {
    precondition(letters.count >= 1 << bits, "the table holds a weight for each bucket")
    self.bits = bits
    self.lengths = lengths
    self.scale = scale
    weights = letters.prefix(1 << bits).map { Int8(truncatingIfNeeded: Int($0) - Self.zero) }
    letters = letters.dropFirst(1 << bits)
  }

  private static let zero = Int(UInt8(ascii: "O"))

  /// What the runs of a passage add to its score.
  ///
  /// Each bucket counts once; long passages, which fill more of them, weigh no more than short ones.
  func contribution(of units: [UInt32]) -> Double {
    var seen = [UInt64](repeating: 0, count: weights.count / UInt64.bitWidth)
    var count = 0
    var sum = 0
    for start in units.indices {
      var hash = FNVHash()
      for place in start..<min(start + lengths.upperBound, units.count) {
        hash.add(units[place])
        guard place - start + 1 >= lengths.lowerBound else { continue }
        let bucket = bucket(of: hash)
        let bit = UInt64(1) << UInt64(bucket % UInt64.bitWidth)
        guard seen[bucket / UInt64.bitWidth] & bit == 0 else { continue }
        seen[bucket / UInt64.bitWidth] |= bit
        count += 1
        sum += Int(weights[bucket])
      }
    }
    return scale * Double(sum) / Double(count + 1).squareRoot()
  }

  /// The highest bits of the hash times 2^32 divided by the golden ratio (Knuth's multiplicative
  /// hashing): FNV's own highest bits hardly depend on the last unit.
  private func bucket(of hash: FNVHash) -> Int {
    Int((hash.value &* 2_654_435_769) >> (32 - bits))
  }
}
