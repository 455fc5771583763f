internal import EncoderShim

/// Finds tensors by their names and holds each to the type and shape that it must have.
struct TensorIndex {
  private let file: ModelFile
  private let entries: [String: ModelHeader.Entry]

  init(of file: ModelFile) {
    self.file = file
    entries = Dictionary(
      file.header.tensors.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The place of a tensor of floating-point numbers.
  func floats(_ name: String, _ shape: [Int]) throws(ModelError) -> Int {
    try entry(name, "float32", shape, size: 4).offset
  }

  /// The place of a tensor of integers.
  func integers(_ name: String, _ shape: [Int]) throws(ModelError) -> Int {
    try entry(name, "int32", shape, size: 4).offset
  }

  /// The place of a tensor of weights, all within ±63.
  func weights(_ name: String, _ shape: [Int]) throws(ModelError) -> Int {
    let entry = try entry(name, "int7", shape, size: 1)
    let isExact = unsafe file.withTensors { base in
      unsafe encoder_is_int7(base + entry.offset, entry.length) != 0
    }
    guard isExact else { throw error(.weightOutOfRange(tensor: name)) }
    return entry.offset
  }

  /// The bytes of a tensor of text.
  func text(_ name: String, _ shape: [Int]) throws(ModelError) -> [UInt8] {
    guard let entry = entries[name], entry.type == "utf8", entry.shape == shape, isInside(entry)
    else { throw error(.misshapenTensor(name)) }
    return unsafe file.withTensors { base in
      unsafe Array(UnsafeRawBufferPointer(start: base + entry.offset, count: entry.length))
    }
  }

  /// The four tensors of a linear map.
  func linear(_ name: String, from inputs: Int, to outputs: Int) throws(ModelError) -> LinearMap {
    LinearMap(
      inputs: inputs, outputs: outputs, weights: try weights(name, [outputs, inputs]),
      scale: try floats("\(name).scale", [outputs]), sum: try integers("\(name).sum", [outputs]),
      bias: try floats("\(name).bias", [outputs]))
  }

  /// The two tensors of a layer normalisation, or of a linear map in floating point.
  func pair(_ name: String, _ shape: [Int]) throws(ModelError) -> TensorPair {
    TensorPair(
      weight: try floats("\(name).weight", shape), bias: try floats("\(name).bias", [shape[0]]))
  }

  private func entry(
    _ name: String, _ type: String, _ shape: [Int], size: Int
  ) throws(ModelError) -> ModelHeader.Entry {
    guard let entry = entries[name], entry.type == type, entry.shape == shape,
      entry.length == shape.reduce(size, *), isInside(entry)
    else { throw error(.misshapenTensor(name)) }
    return entry
  }

  private func isInside(_ entry: ModelHeader.Entry) -> Bool {
    entry.offset >= 0 && entry.offset.isMultiple(of: 64) && entry.length >= 0
      && entry.length <= file.header.length && entry.offset <= file.header.length - entry.length
  }

  private func error(_ reason: ModelError.Reason) -> ModelError {
    ModelError(path: file.path, reason: reason)
  }
}
