internal import EncoderShim

/// A mapped model's tensors as the kernels take them, while the mapping is lent.
@safe struct Tensors {
  let file: ModelFile
  let base: UnsafeRawPointer
  let epsilon: Float

  func floats(_ offset: Int) -> UnsafePointer<Float> {
    unsafe (base + offset).assumingMemoryBound(to: Float.self)
  }

  func weights(_ offset: Int) -> UnsafePointer<Int8> {
    unsafe (base + offset).assumingMemoryBound(to: Int8.self)
  }

  /// Reads weights that are needed so seldom that they aren't worth mapping: a window's pieces have
  /// 128 rows of the vocabulary's 30,000, and with each row come the pages around it.
  func copyWeights(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) {
    unsafe file.read(at: offset, into: buffer)
  }

  func linear(_ map: LinearMap) -> encoder_linear {
    unsafe encoder_linear(
      scale: floats(map.scale), sum: (base + map.sum).assumingMemoryBound(to: Int32.self),
      bias: floats(map.bias))
  }

  func norm(_ pair: TensorPair) -> encoder_norm {
    unsafe encoder_norm(weight: floats(pair.weight), bias: floats(pair.bias), epsilon: epsilon)
  }
}
