internal import EncoderShim

/// Where safe values meet the pointers of the passes.
extension AttributionModel {
  /// What comes out of the encoder.
  struct Rows {
    /// Of the pieces alone; the others have rows for START and END, too.
    let cueLogits: [CueLogits]
    let states: [Float]
    let views: [Float]
  }

  func encode(numbers: [Int32], features: [Int32]) -> Rows {
    encoder_use_one_thread()
    let count = numbers.count
    return withTensors { tensors in
      var views: [Float] = []
      var logits: [Float] = []
      let states = unsafe filled(count * header.width) { states in
        let pass = unsafe EncoderPass(header, layout, tensors, count: count, states: states)
        pass.run(numbers: numbers, features: features)
        views = unsafe filled(count * header.hidden) { unsafe pass.pieceViews(into: $0) }
        logits = unsafe filled(count * 3) { unsafe pass.cueLogits(into: $0) }
      }
      let cueLogits = (1..<count - 1).map { row in
        CueLogits(
          outside: logits[row * 3], begin: logits[row * 3 + 1], inside: logits[row * 3 + 2])
      }
      return Rows(cueLogits: cueLogits, states: states, views: views)
    }
  }

  func linkLogits(
    states: [Float], views: [Float], count: Int, centre: [Float], distances: [Int32],
    paragraphs: [Int32]
  ) -> [Float] {
    encoder_use_one_thread()
    return withTensors { tensors in
      unsafe states.withUnsafeBufferPointer { states in
        unsafe views.withUnsafeBufferPointer { views in
          guard let states = states.baseAddress, let views = views.baseAddress else { return [] }
          let pass = unsafe LinkPass(
            header: header, layout: layout, tensors: tensors, count: count, states: states,
            views: views)
          return pass.logits(
            centre: centre, distances: distances, paragraphs: paragraphs)
        }
      }
    }
  }

  private func withTensors<Result>(_ body: (Tensors) -> Result) -> Result {
    unsafe file.withTensors { base in
      unsafe body(Tensors(file: file, base: base, epsilon: header.epsilon))
    }
  }

  private func filled(_ count: Int, _ fill: (UnsafeMutablePointer<Float>) -> Void) -> [Float] {
    unsafe [Float](unsafeUninitializedCapacity: count) { buffer, size in
      guard let start = buffer.baseAddress else { return }
      unsafe fill(start)
      size = count
    }
  }
}
