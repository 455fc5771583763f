/// Writes what an index keeps of an article as bytes: numbers in little-endian order, lists and
/// texts behind their length.
package struct TraceWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  /// Starts without a byte.
  package init() {}

  /// Writes a number.
  ///
  /// - Parameter number: Of any width.
  package mutating func write(_ number: some FixedWidthInteger) {
    var rest = number
    for _ in 0..<(rest.bitWidth / 8) {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// Writes numbers.
  ///
  /// - Parameter numbers: All of one width.
  package mutating func write(list numbers: [some FixedWidthInteger]) {
    write(UInt32(truncatingIfNeeded: numbers.count))
    for number in numbers { write(number) }
  }

  /// Writes weights.
  ///
  /// - Parameter weights: The weights.
  package mutating func write(weights: [Float]) {
    write(list: weights.map(\.bitPattern))
  }

  /// Writes a text.
  ///
  /// - Parameter text: The text.
  package mutating func write(text: String) {
    write(list: Array(text.utf8))
  }
}
