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

  /// Reads a number.
  ///
  /// - Returns: The number.
  /// - Throws: `Problem.truncated`.
  package mutating func number<Number: FixedWidthInteger>() throws(Problem) -> Number {
    let width = Number.bitWidth / 8
    guard bytes.count - position >= width else { throw .truncated }
    var number: Number = 0
    for offset in (0..<width).reversed() {
      number = (number << 8) | Number(truncatingIfNeeded: bytes[position + offset])
    }
    position += width
    return number
  }

  /// Reads numbers.
  ///
  /// - Returns: The numbers.
  /// - Throws: `Problem.truncated`.
  package mutating func list<Number: FixedWidthInteger>() throws(Problem) -> [Number] {
    let count = Int(try number() as UInt32)
    guard bytes.count - position >= count * (Number.bitWidth / 8) else { throw .truncated }
    var numbers: [Number] = []
    numbers.reserveCapacity(count)
    for _ in 0..<count { numbers.append(try number()) }
    return numbers
  }

  /// Reads weights.
  ///
  /// - Returns: The weights.
  /// - Throws: `Problem.truncated`.
  package mutating func weights() throws(Problem) -> [Float] {
    (try list() as [UInt32]).map(Float.init(bitPattern:))
  }

  /// Reads a text.
  ///
  /// - Returns: The text.
  /// - Throws: `Problem.truncated`.
  package mutating func text() throws(Problem) -> String {
    String(decoding: try list() as [UInt8], as: UTF8.self)
  }
}
