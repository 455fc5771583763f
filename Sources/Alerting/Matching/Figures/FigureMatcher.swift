internal import News

/// A watch's condition on figures, ready to be compared with the figures of claims.
struct FigureMatcher: Sendable {
  let condition: FigureCondition
  let unit: UnitPhrase?

  /// Prepares a condition.
  ///
  /// - Parameters:
  ///   - condition: A condition of a watch.
  ///   - cutter: The cutter of English, in which units are named.
  init(_ condition: FigureCondition, cutter: inout WordCutter) {
    self.condition = condition
    unit = condition.unit.map { UnitPhrase($0, cutter: &cutter) }
  }

  /// Whether a figure meets all of the condition, whatever value it leaves open.
  func isMet(by figure: ClaimFigure) -> Bool {
    hasUnit(of: figure) && hasChange(of: figure.figure)
      && condition.limits.allSatisfy(figure.values.allMeet)
  }

  private func hasUnit(of figure: ClaimFigure) -> Bool {
    guard let unit else { return true }
    return unit.divisor == figure.divisor && figure.units.contains(where: unit.covers)
      && unit.matter.allSatisfy(figure.matter.contains)
      && (!figure.needsMatter || !unit.matter.isEmpty)
  }

  private func hasChange(of figure: Figure) -> Bool {
    switch condition.change {
    case nil: true
    case .either: figure.bound == .up || figure.bound == .down
    case .up: figure.bound == .up
    case .down: figure.bound == .down
    }
  }
}
