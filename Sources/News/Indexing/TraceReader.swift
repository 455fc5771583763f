/// Reads what `TraceWriter` wrote.
package struct TraceReader: Sendable {
  /// Why bytes can't be read.
  package enum Problem: Error, Hashable {
    /// They end too early.
    case truncated
    /// Another version wrote them.
    case unknownVersion(UInt8)
  }

  private let bytes: [UInt8]
  private var position = 0

  /// Starts at the first byte.
  ///
  /// - Parameter bytes: What was written.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a byte.
  ///
  /// - Returns: The byte.
  /// - Throws: `Problem.truncated`.
  package mutating func byte() throws(Problem) -> UInt8 { try number() }

  /// Reads a key.
  ///
  /// - Returns: The key.
  /// - Throws: `Problem.truncated`.
  package mutating func key() throws(Problem) -> UInt32 { try number() }

  /// Reads a hash.
  ///
  /// - Returns: The hash.
  /// - Throws: `Problem.truncated`.
  package mutating func hash() throws(Problem) -> UInt64 { try number() }

  /// Reads keys.
  ///
  /// - Returns: The keys.
  /// - Throws: `Problem.truncated`.
  package mutating func keys() throws(Problem) -> [UInt32] { try list() }

  /// Reads hashes.
  ///
  /// - Returns: The hashes.
  /// - Throws: `Problem.truncated`.
  package mutating func hashes() throws(Problem) -> [UInt64] { try list() }

  /// Reads weights.
  ///
  /// - Returns: The weights.
  /// - Throws: `Problem.truncated`.
  package mutating func weights() throws(Problem) -> [Float] {
    try keys().map(Float.init(bitPattern:))
  }

  /// Reads a text.
  ///
  /// - Returns: The text.
  /// - Throws: `Problem.truncated`.
  package mutating func text() throws(Problem) -> String {
    String(decoding: try list() as [UInt8], as: UTF8.self)
  }

  // Generic code is slow from other modules, where nothing is made for one type of number.

  private mutating func number<Number: FixedWidthInteger>() throws(Problem) -> Number {
    let width = Number.bitWidth / 8
    guard bytes.count - position >= width else { throw .truncated }
    defer { position += width }
    return number(at: position)
  }

  private mutating func list<Number: FixedWidthInteger>() throws(Problem) -> [Number] {
    let count = Int(try key())
    let width = Number.bitWidth / 8
    guard bytes.count - position >= count * width else { throw .truncated }
    defer { position += count * width }
    return (0..<count).map { number(at: position + $0 * width) }
  }

  private func number<Number: FixedWidthInteger>(at place: Int) -> Number {
    bytes[place..<place + Number.bitWidth / 8].reversed().reduce(0) {
      ($0 << 8) | Number(truncatingIfNeeded: $1)
    }
  }
}
