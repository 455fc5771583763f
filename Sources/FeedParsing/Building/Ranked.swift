/// A value for which a document offers several elements, of which the best one counts.
struct Ranked<Value> {
  private(set) var value: Value?
  private var rank = Int.max

  /// Takes `value` when nothing better, and nothing equally good, was offered before.
  ///
  /// - Parameters:
  ///   - value: The value on offer; nil offers nothing.
  ///   - rank: How good its element is; 0 is the best.
  mutating func offer(_ value: Value?, rank: Int) {
    guard let value, rank < self.rank else { return }
    self.value = value
    self.rank = rank
  }
}
