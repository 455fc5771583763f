/// Writes what an index keeps of an article as bytes: numbers in little-endian order, lists and
/// texts behind their length.
package struct TraceWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  /// Starts without a byte.
  package init() {}

  /// Writes a byte.
  ///
  /// - Parameter byte: The byte.
  package mutating func write(byte: UInt8) { write(byte) }

  /// Writes a key.
  ///
  /// - Parameter key: The key.
  package mutating func write(key: UInt32) { write(key) }

  /// Writes a hash.
  ///
  /// - Parameter hash: The hash.
  package mutating func write(hash: UInt64) { write(hash) }

  /// Writes keys.
  ///
  /// - Parameter keys: The keys.
  package mutating func write(keys: [UInt32]) { write(list: keys) }

  /// Writes hashes.
  ///
  /// - Parameter hashes: The hashes.
  package mutating func write(hashes: [UInt64]) { write(list: hashes) }

  /// Writes weights.
  ///
  /// - Parameter weights: The weights.
  package mutating func write(weights: [Float]) { write(list: weights.map(\.bitPattern)) }

  /// Writes a text.
  ///
  /// - Parameter text: The text.
  package mutating func write(text: String) { write(list: Array(text.utf8)) }

  // Generic code is slow from other modules, where nothing is made for one type of number.

  private mutating func write(_ number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  private mutating func write<Number: FixedWidthInteger>(list numbers: [Number]) {
    write(key: UInt32(truncatingIfNeeded: numbers.count))
    bytes.reserveCapacity(bytes.count + numbers.count * Number.bitWidth / 8)
    for number in numbers { write(number) }
  }
}
