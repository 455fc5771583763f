import Testing

@testable import Encoder

@Suite struct IntegerProductTests {
  /// Without VNNI oneDNN adds pairs of products in 16 bits: with weights beyond ±64 this fails.
  @Test func extremesOf7BitsAreMultipliedExactly() {
    let terms = 1536
    let rows = [UInt8](repeating: 255, count: 3 * terms)
    var weights = [Int8](repeating: 63, count: terms) + [Int8](repeating: -63, count: terms)
    for term in 0..<terms { weights.append(term.isMultiple(of: 2) ? 63 : -63) }
    var products = [Int32](repeating: 1, count: 9)
    unsafe products.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      unsafe integerProduct(
        of: rows, count: 3, by: weights, inputs: terms, outputs: 3, into: start)
    }
    let most: Int32 = 255 * 63 * 1536
    #expect(products == [most, -most, 0, most, -most, 0, most, -most, 0])
  }

  @Test func agreesWithPlainSums() {
    let rows = (0..<5 * 96).map { UInt8(truncatingIfNeeded: $0 * 37) }
    let weights: [Int8] = (0..<7 * 96).map { place in Int8(place * 29 % 127 - 63) }
    var products = [Int32](repeating: 0, count: 35)
    unsafe products.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      unsafe integerProduct(of: rows, count: 5, by: weights, inputs: 96, outputs: 7, into: start)
    }
    var sums: [Int32] = []
    for row in 0..<5 {
      for output in 0..<7 {
        var sum: Int32 = 0
        for term in 0..<96 {
          sum += Int32(rows[row * 96 + term]) * Int32(weights[output * 96 + term])
        }
        sums.append(sum)
      }
    }
    #expect(products == sums)
  }
}
