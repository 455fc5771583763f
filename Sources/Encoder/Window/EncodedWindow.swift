/// A window's pieces after the encoder has read them together.
package struct EncodedWindow: Sendable {
  /// The scores of each piece as a part of a cue, in order.
  package let cueLogits: [CueLogits]
  private let model: AttributionModel
  /// What the link head takes, a row for START, for each piece, and for END.
  private let states: [Float]
  private let views: [Float]
  private let paragraphs: [Int]

  init(
    model: AttributionModel, cueLogits: [CueLogits], states: [Float], views: [Float],
    paragraphs: [Int]
  ) {
    self.model = model
    self.cueLogits = cueLogits
    self.states = states
    self.views = views
    self.paragraphs = paragraphs
  }

  /// The scores of each piece as a part of the attribution that a cue makes, in order.
  ///
  /// - Parameter cue: The cue's pieces, counted from the window's first, ascending; at least one.
  /// - Returns: A score for each piece of the window.
  package func links(to cue: [Int]) -> [LinkLogits] {
    guard let first = cue.first, let last = cue.last else { return [] }
    let rows = paragraphs.indices
    let reach = model.header.reach
    let away = rows.map { row in
      row <= first ? row - first - 1 : max(0, row - last - 1)
    }
    let apart = paragraphs.map { $0 - paragraphs[first + 1] }
    let furthest = model.header.paragraphs
    let logits = model.linkLogits(
      states: states, views: views, count: rows.count, centre: centre(of: cue),
      distances: away.map { Int32(min(max($0, -reach), reach) + reach) },
      paragraphs: apart.map { Int32(min(max($0, -furthest), furthest) + furthest) })
    return (1..<rows.count - 1).map { row in
      LinkLogits(
        neither: logits[row * 3], source: logits[row * 3 + 1], content: logits[row * 3 + 2])
    }
  }

  /// The mean state of some pieces.
  private func centre(of cue: [Int]) -> [Float] {
    let width = model.header.width
    var centre = [Float](repeating: 0, count: width)
    for piece in cue {
      let row = (piece + 1) * width
      for column in 0..<width { centre[column] += states[row + column] }
    }
    return centre.map { $0 / Float(cue.count) }
  }
}
