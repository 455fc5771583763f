internal import Foundation

extension Data {
  /// Writes numbers one behind the other, the most significant byte first.
  ///
  /// - Parameter numbers: The numbers.
  init(bigEndian numbers: [some FixedWidthInteger]) {
    self.init(capacity: numbers.count * 8)
    for number in numbers {
      for shift in stride(from: number.bitWidth - 8, through: 0, by: -8) {
        append(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
  }

  /// The numbers that `init(bigEndian:)` wrote; bytes that are left over are passed over.
  func numbers<Number: FixedWidthInteger>(of _: Number.Type) -> [Number] {
    let width = Number.bitWidth / 8
    return stride(from: 0, to: count - count % width, by: width).map { start in
      dropFirst(start).prefix(width).reduce(0) { $0 << 8 | Number($1) }
    }
  }
}
