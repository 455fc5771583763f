import Foundation

/// A model file of two narrow layers, whose weights are arbitrary but always the same.
struct SyntheticModel {
  struct Tensor {
    var name: String
    var type: String
    var shape: [Int]
    var bytes: [UInt8]
  }

  static let vocabulary: [String] = [
    "[UNK]", "[CLS]", "[SEP]", "the", "minister", "said", "\"", ".", ",", "!", "cafe", "st", "##op",
    "##ped", "s", "##ss", "国", "'", "-", "##er", "a", "b", "c", "d", "e",
  ]

  static let width = 64
  static let inner = 128
  static let hidden = 32

  var version = 1
  /// What the header says of the width.
  var statedWidth = width
  var tensors: [Tensor] = []
  /// What the header says of the data's length, where it lies.
  var statedLength: Int?
  /// Added to each offset in the header.
  var shift = 0

  private var state: UInt64 = 1

  init() {
    add("pieces", Self.vocabulary)
    addWeights("words", [Self.vocabulary.count, Self.width])
    addFloats("words.scale", [Self.vocabulary.count], around: 0.02, within: 0.001)
    addFloats("positions", [24, Self.width])
    addFloats("features", [16, Self.width])
    addPair("embedded", [Self.width])
    for layer in 0..<2 {
      let name = "layers.\(layer)"
      addLinear("\(name).inputs", from: Self.width, to: 3 * Self.width)
      addLinear("\(name).joined", from: Self.width, to: Self.width)
      addPair("\(name).attended", [Self.width])
      addLinear("\(name).wide", from: Self.width, to: Self.inner)
      addLinear("\(name).narrow", from: Self.inner, to: Self.width)
      addPair("\(name).finished", [Self.width])
    }
    addLinear("piece", from: Self.width, to: Self.hidden)
    addPair("cue", [3, Self.width])
    addPair("centre", [Self.hidden, Self.width])
    addPair("gate", [Self.width, Self.width])
    addFloats("distance", [9, Self.hidden])
    addFloats("paragraph", [5, Self.hidden])
    addPair("link", [3, Self.hidden])
  }

  /// The whole file.
  var file: [UInt8] {
    var data: [UInt8] = []
    var entries: [String] = []
    for tensor in tensors {
      data += [UInt8](repeating: 0, count: (64 - data.count % 64) % 64)
      entries.append(
        """
        {"name": "\(tensor.name)", "type": "\(tensor.type)", "shape": \(tensor.shape), \
        "offset": \(data.count + shift), "length": \(tensor.bytes.count)}
        """)
      data += tensor.bytes
    }
    let length = statedLength ?? data.count
    let text = """
      {"version": \(version), "width": \(statedWidth), "layers": 2, "heads": 2, "inner": 128, \
      "hidden": 32, "reach": 4, "paragraphs": 2, "features": 16, "positions": 24, \
      "vocabulary": \(Self.vocabulary.count), "epsilon": 1e-12, "start": 1, "end": 2, \
      "unknown": 0, "longestWord": 10, "thresholds": {"cue": 0.5}, \
      "length": \(length), "checksum": \(Self.checksum(of: data)), \
      "tensors": [\(entries.joined(separator: ", "))]}
      """
    var header = Array(text.utf8)
    while !(header.count + 12).isMultiple(of: 64) { header.append(UInt8(ascii: " ")) }
    return Array("CWMODEL1".utf8) + Self.bytes([UInt32(header.count)]) + header + data
  }

  /// Changes the tensor of a name.
  mutating func change(_ name: String, _ edit: (inout Tensor) -> Void) {
    for index in tensors.indices where tensors[index].name == name { edit(&tensors[index]) }
  }

  /// The CRC-32 of ISO-HDLC, bit by bit.
  private static func checksum(of bytes: [UInt8]) -> UInt32 {
    var crc = ~UInt32(0)
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 {
        let isOdd = crc & 1 == 1
        crc >>= 1
        if isOdd { crc ^= 0xEDB8_8320 }
      }
    }
    return ~crc
  }

  private static func bytes<Number: FixedWidthInteger>(_ numbers: [Number]) -> [UInt8] {
    var bytes: [UInt8] = []
    for number in numbers {
      for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: number >> shift))
      }
    }
    return bytes
  }
}

// MARK: - Tensors

extension SyntheticModel {
  private mutating func add(_ name: String, _ lines: [String]) {
    let text = lines.joined(separator: "\n")
    tensors.append(
      Tensor(name: name, type: "utf8", shape: [lines.count], bytes: Array(text.utf8)))
  }

  private mutating func addFloats(
    _ name: String, _ shape: [Int], around centre: Float = 0, within spread: Float = 0.063
  ) {
    var values: [UInt32] = []
    for _ in 0..<shape.reduce(1, *) {
      values.append((centre + Float(random()) / 63 * spread).bitPattern)
    }
    tensors.append(Tensor(name: name, type: "float32", shape: shape, bytes: Self.bytes(values)))
  }

  @discardableResult
  private mutating func addWeights(_ name: String, _ shape: [Int]) -> [Int] {
    let values = (0..<shape.reduce(1, *)).map { _ in random() }
    let bytes = values.map { UInt8(bitPattern: Int8($0)) }
    tensors.append(Tensor(name: name, type: "int7", shape: shape, bytes: bytes))
    return values
  }

  private mutating func addLinear(_ name: String, from inputs: Int, to outputs: Int) {
    let weights = addWeights(name, [outputs, inputs])
    var sums: [Int32] = []
    for row in 0..<outputs {
      let sum = weights[row * inputs..<(row + 1) * inputs].reduce(0, +)
      sums.append(Int32(sum))
    }
    addFloats("\(name).scale", [outputs], around: 0.001, within: 0.0001)
    tensors.append(
      Tensor(name: "\(name).sum", type: "int32", shape: [outputs], bytes: Self.bytes(sums)))
    addFloats("\(name).bias", [outputs])
  }

  private mutating func addPair(_ name: String, _ shape: [Int]) {
    addFloats("\(name).weight", shape, around: shape.count == 1 ? 1 : 0)
    addFloats("\(name).bias", [shape[0]])
  }

  /// -63 to 63, by Knuth's linear congruences.
  private mutating func random() -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % 127 - 63
  }
}
