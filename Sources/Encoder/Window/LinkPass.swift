internal import EncoderShim

/// One cue's way through the link head.
@safe struct LinkPass {
  let header: ModelHeader
  let layout: ModelLayout
  let tensors: Tensors
  let count: Int
  /// The states of all rows, START's and END's included.
  let states: UnsafePointer<Float>
  /// The head's view of each row.
  let views: UnsafePointer<Float>

  /// The logits of the rows.
  ///
  /// - Parameters:
  ///   - centre: The mean of the states of the cue's pieces.
  ///   - distances: Each row's distance to the cue, as a row of the model's table.
  ///   - paragraphs: The same for paragraphs.
  /// - Returns: Neither, source, content.
  func logits(centre: [Float], distances: [Int32], paragraphs: [Int32]) -> [Float] {
    let width = header.width
    let hidden = header.hidden
    let gate = affine(centre, layout.gate, outputs: width)
    let centre = affine(centre, layout.centre, outputs: hidden)
    let work = Workspace(
      count: count, near: width, far: 0, products: hidden, mixed: 0, scratch: 0)
    unsafe encoder_gate(states, gate, count, width, work.near)
    unsafe integerProduct(
      of: work.near.bytes, count: count, by: tensors.weights(layout.piece.weights), inputs: width,
      outputs: hidden, into: work.products)
    return unsafe centre.withUnsafeBufferPointer { centre in
      unsafe distances.withUnsafeBufferPointer { distances in
        unsafe paragraphs.withUnsafeBufferPointer { paragraphs in
          unsafe link(work, centre, distances, paragraphs)
        }
      }
    }
  }

  private func affine(_ row: [Float], _ map: TensorPair, outputs: Int) -> [Float] {
    unsafe [Float](unsafeUninitializedCapacity: outputs) { results, size in
      guard let start = results.baseAddress else { return }
      unsafe encoder_affine(
        row, 1, header.width, tensors.floats(map.weight), tensors.floats(map.bias), outputs, start)
      size = outputs
    }
  }

  private func link(
    _ work: borrowing Workspace, _ centre: UnsafeBufferPointer<Float>,
    _ distances: UnsafeBufferPointer<Int32>, _ paragraphs: UnsafeBufferPointer<Int32>
  ) -> [Float] {
    guard let centre = centre.baseAddress, let distances = distances.baseAddress,
      let paragraphs = paragraphs.baseAddress
    else { return [] }
    let links = unsafe encoder_links(
      pieces: views, centre: centre, distance: tensors.floats(layout.distance),
      paragraph: tensors.floats(layout.paragraph), distances: distances, paragraphs: paragraphs,
      weight: tensors.floats(layout.link.weight), bias: tensors.floats(layout.link.bias))
    return unsafe [Float](unsafeUninitializedCapacity: count * 3) { logits, size in
      guard let start = logits.baseAddress else { return }
      unsafe encoder_link(
        work.products, work.near, tensors.linear(layout.piece), links, count, header.hidden, start)
      size = count * 3
    }
  }
}
