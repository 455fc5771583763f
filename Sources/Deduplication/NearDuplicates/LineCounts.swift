/// How often each line was seen, roughly and in fixed memory: a count-min sketch (Cormode and
/// Muthukrishnan 2005) that halves itself so that old lines are forgotten.
struct LineCounts: Sendable {
  private static let width = 1 << 20
  private var first = [UInt8](repeating: 0, count: width)
  private var second = [UInt8](repeating: 0, count: width)
  private var untilHalving = width / 2

  /// Counts a line.
  ///
  /// - Parameter line: The line's hash.
  /// - Returns: How often it was seen, this time included.
  mutating func add(_ line: UInt64) -> Int {
    if untilHalving == 0 { halve() }
    untilHalving -= 1
    let left = Int(truncatingIfNeeded: line & UInt64(Self.width - 1))
    let right = Int(truncatingIfNeeded: (line >> 32) & UInt64(Self.width - 1))
    if first[left] < .max { first[left] += 1 }
    if second[right] < .max { second[right] += 1 }
    return Int(min(first[left], second[right]))
  }

  private mutating func halve() {
    for index in 0..<Self.width {
      first[index] /= 2
      second[index] /= 2
    }
    untilHalving = Self.width / 2
  }
}
