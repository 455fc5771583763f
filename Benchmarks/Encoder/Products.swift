import COneDNN
import EncoderShim

/// The integer products that a window takes, and nothing else.
struct Products {
  /// Inputs and outputs of the linear maps of one encoder layer.
  private static let shapes: [(inputs: Int, outputs: Int)] = [
    (384, 1152), (384, 384), (384, 1536), (1536, 384),
  ]
  private static let layers = 6

  private let rows: Int
  private let bytes: [UInt8]
  /// As many as the model has, so that they are as far away in memory.
  private let weights: [[Int8]]

  init(rows: Int) {
    self.rows = rows
    bytes = (0..<rows * 1536).map { place in UInt8(truncatingIfNeeded: place) }
    var weights: [[Int8]] = []
    for layer in 0..<Self.layers {
      for shape in Self.shapes {
        let places = 0..<shape.inputs * shape.outputs
        weights.append(places.map { Int8(($0 &+ layer) % 127 - 63) })
      }
    }
    self.weights = weights
  }

  /// Multiplies what one window with some cues needs.
  func multiply(cues: Int) {
    encoder_use_one_thread()
    var products = [Int32](repeating: 0, count: rows * 1536)
    for (index, weights) in weights.enumerated() {
      let shape = Self.shapes[index % Self.shapes.count]
      multiply(by: weights, shape, into: &products)
    }
    // The link head takes each piece once, and once more for each cue.
    for _ in 0...cues { multiply(by: weights[0], (384, 192), into: &products) }
  }

  private func multiply(
    by weights: [Int8], _ shape: (inputs: Int, outputs: Int), into products: inout [Int32]
  ) {
    let (inputs, outputs) = (Int64(shape.inputs), Int64(shape.outputs))
    var none: Int32 = 0
    let status = unsafe dnnl_gemm_u8s8s32(
      CChar(UInt8(ascii: "N")), CChar(UInt8(ascii: "T")), CChar(UInt8(ascii: "F")), Int64(rows),
      outputs, inputs, 1, bytes, inputs, 0, weights, inputs, 0, 0, &products, outputs, &none)
    precondition(status == dnnl_success)
  }
}
