/// What two texts' figures say of the same quantities.
struct SlotComparison {
  /// Kinds for which both texts give figures, but no number in common.
  let changed: [Slot.Kind]
  /// Kinds for which some figures of both can hold together.
  let agreeing: [Slot.Kind]
  /// Kinds for which no figure of the one can hold with one of the other.
  let disagreeing: [Slot.Kind]

  init(_ one: [Slot], _ other: [Slot]) {
    var changed: [Slot.Kind] = []
    var agreeing: [Slot.Kind] = []
    var disagreeing: [Slot.Kind] = []
    for kind in Slot.Kind.allCases {
      let mine = one.filter { $0.kind == kind }
      let theirs = other.filter { $0.kind == kind }
      guard !mine.isEmpty, !theirs.isEmpty else { continue }
      if !mine.contains(where: { slot in theirs.contains { $0.value == slot.value } }) {
        changed.append(kind)
      }
      if mine.contains(where: { slot in theirs.contains { $0.range.overlaps(slot.range) } }) {
        agreeing.append(kind)
      } else {
        disagreeing.append(kind)
      }
    }
    self.changed = changed
    self.agreeing = agreeing
    self.disagreeing = disagreeing
  }
}
