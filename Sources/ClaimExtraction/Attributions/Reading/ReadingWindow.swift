/// Pieces that go through the encoder together, and which of them it is asked about.
struct ReadingWindow: Hashable, Sendable {
  let pieces: Range<Int>
  /// The part whose cues are read here; around it stands what they may refer to.
  let core: Range<Int>

  /// The most pieces of a window: as many as the model was trained on.
  static let width = 222
  /// How many pieces before and behind the core are read again, where whole units fit.
  static let before = 60
  static let behind = 30

  /// Packs units (paragraphs, or sentences of long ones) into windows, so that each piece is in
  /// one core.
  ///
  /// - Parameter starts: Where the units start, and where the last one ends; none has more pieces
  ///   than a window.
  /// - Returns: The windows, in order.
  static func windows(ofUnitsAt starts: [Int]) -> [ReadingWindow] {
    var windows: [ReadingWindow] = []
    var unit = 0
    let count = starts.count - 1
    while unit < count {
      var first = unit
      while first > 0, starts[unit] - starts[first - 1] <= before,
        starts[unit + 1] - starts[first - 1] <= width
      { first -= 1 }
      var end = unit + 1
      while end < count, starts[end + 1] - starts[first] <= width { end += 1 }
      var core = end
      if end < count {
        while core > unit + 1, starts[end] - starts[core] < behind { core -= 1 }
      }
      windows.append(
        ReadingWindow(pieces: starts[first]..<starts[end], core: starts[unit]..<starts[core]))
      unit = core
    }
    return windows
  }
}
