internal import EncoderShim

/// One window's way through the encoder.
@safe struct EncoderPass: ~Copyable {
  private let header: ModelHeader
  private let layout: ModelLayout
  private let tensors: Tensors
  private let count: Int
  private let states: UnsafeMutablePointer<Float>
  private let work: Workspace

  /// Prepares the pass of `count` rows, whose states it will leave in `states`.
  init(
    _ header: ModelHeader, _ layout: ModelLayout, _ tensors: Tensors, count: Int,
    states: UnsafeMutablePointer<Float>
  ) {
    self.header = header
    self.layout = layout
    self.tensors = tensors
    self.count = count
    unsafe self.states = states
    work = Workspace(
      count: count, near: header.width, far: max(header.width, header.inner),
      products: max(3 * header.width, header.inner, header.hidden), mixed: header.width,
      scratch: encoder_attend_scratch(count, header.heads))
  }

  /// Reads the pieces and takes them through all layers.
  func run(numbers: [Int32], features: [Int32]) {
    // No layer has used these rows yet.
    let words = unsafe work.far
    for (row, number) in numbers.enumerated() {
      unsafe tensors.copyWeights(
        at: layout.words + Int(number) * header.width,
        into: UnsafeMutableRawBufferPointer(
          start: words.bytes + row * header.width, count: header.width))
      unsafe words.scale[row] = tensors.floats(layout.wordScale)[Int(number)]
    }
    let embeddings = unsafe encoder_embeddings(
      words: UnsafeRawPointer(words.bytes).assumingMemoryBound(to: Int8.self), scale: words.scale,
      positions: tensors.floats(layout.positions), features: tensors.floats(layout.features))
    unsafe encoder_embed(
      features, count, header.width, embeddings, tensors.norm(layout.embedded), states, work.near)
    for layer in layout.layers { run(layer) }
  }

  /// The link head's view of each row.
  func pieceViews(into views: UnsafeMutablePointer<Float>) {
    unsafe multiply(work.near, by: layout.piece)
    unsafe encoder_dequantize(
      work.products, work.near, tensors.linear(layout.piece), count, header.hidden, views)
  }

  /// The logits of the cue head, three a row.
  func cueLogits(into logits: UnsafeMutablePointer<Float>) {
    unsafe encoder_affine(
      states, count, header.width, tensors.floats(layout.cue.weight),
      tensors.floats(layout.cue.bias), 3, logits)
  }

  private func run(_ layer: ModelLayout.Layer) {
    unsafe multiply(work.near, by: layer.inputs)
    unsafe encoder_attend(
      work.products, work.near, tensors.linear(layer.inputs), count, header.heads, work.scratch,
      work.mixed)
    unsafe encoder_quantize(work.mixed, count, header.width, work.far)
    unsafe multiply(work.far, by: layer.joined)
    unsafe encoder_add_normalize(
      work.products, work.far, tensors.linear(layer.joined), count, header.width,
      tensors.norm(layer.attended), states, work.near)
    unsafe multiply(work.near, by: layer.wide)
    unsafe encoder_gelu(
      work.products, work.near, tensors.linear(layer.wide), count, header.inner, work.far)
    unsafe multiply(work.far, by: layer.narrow)
    unsafe encoder_add_normalize(
      work.products, work.far, tensors.linear(layer.narrow), count, header.width,
      tensors.norm(layer.finished), states, work.near)
  }

  private func multiply(_ rows: encoder_rows, by map: LinearMap) {
    unsafe integerProduct(
      of: rows.bytes, count: count, by: tensors.weights(map.weights), inputs: map.inputs,
      outputs: map.outputs, into: work.products)
  }
}
