internal import News

/// The values that a figure leaves open: one, all of a range, or all on one side of a bound.
struct FigureValues: Hashable, Sendable {
  private let lower: Double
  private let upper: Double
  /// Whether the value beyond which the figure is unbounded is itself left out ("more than 50").
  private let isOpen: Bool

  /// Reads the values of a figure.
  ///
  /// An approximate one stands for the value that is named, a figure of change for its size.
  ///
  /// - Parameters:
  ///   - figure: A figure of a claim.
  ///   - isStrict: Whether its bound leaves out the value that it names.
  init(_ figure: Figure, isStrict: Bool) {
    let range =
      switch figure.amount {
      case .value(let value): value...value
      case .range(let range): range
      }
    lower = figure.bound == .below ? -.infinity : range.lowerBound
    upper = figure.bound == .above ? .infinity : range.upperBound
    isOpen = isStrict
  }

  /// Whether every value meets the limit.
  ///
  /// "At least 100,000" surely is >= 50000, "up to 50" perhaps is >= 40, which is not enough.
  func allMeet(_ limit: FigureCondition.Limit) -> Bool {
    let number = limit.number
    return switch limit.comparison {
    case .equal: isEqual(lower, number) && isEqual(upper, number)
    case .unequal: isAbove(number) || isBelow(number)
    case .less: isBelow(number)
    case .atMost: upper < number || isEqual(upper, number)
    case .more: isAbove(number)
    case .atLeast: lower > number || isEqual(lower, number)
    }
  }

  private func isAbove(_ number: Double) -> Bool {
    isEqual(lower, number) ? isOpen && upper == .infinity : lower > number
  }

  private func isBelow(_ number: Double) -> Bool {
    isEqual(upper, number) ? isOpen && lower == -.infinity : upper < number
  }

  /// "1.1 million" is read as 1.1 times a million, which need not be 1100000 to the last bit.
  private func isEqual(_ one: Double, _ other: Double) -> Bool {
    one == other
      || one.isFinite && (one - other).magnitude <= 1e-12 * max(one.magnitude, other.magnitude)
  }
}
