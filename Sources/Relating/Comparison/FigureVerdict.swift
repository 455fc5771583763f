/// Whether the figures of two reports of one event can both hold.
///
/// In doubt they can.
struct FigureVerdict {
  let relation: TextComparison.Relation
  let why: String

  /// Nothing to compare.
  static let unrelated = FigureVerdict(relation: .unrelated, why: "")

  /// Judges two texts by their figures.
  ///
  /// - Parameters:
  ///   - one: A text.
  ///   - other: Another text on the same event.
  /// - Returns: Agreement, conflict, or neither.
  static func on(_ one: ComparedText, _ other: ComparedText) -> FigureVerdict {
    let mine = EventFigures(one)
    let theirs = EventFigures(other)
    if let conflict = mine.conflict(with: theirs) {
      return FigureVerdict(relation: .conflict, why: conflict.why)
    }
    if let agreement = mine.agreement(with: theirs) {
      return FigureVerdict(relation: .agree, why: agreement)
    }
    return unrelated
  }
}
