/// What a watch asks of a figure ("reservists >= 100000", "percent change").
///
/// One figure of the claim must meet all of it; what is absent does not restrict.
package struct FigureCondition: Hashable, Sendable {
  /// Which way a figure of change must point.
  package enum Change: String, Hashable, Sendable, CaseIterable {
    case either = "change"
    case up
    case down
  }

  package enum Comparison: String, Hashable, Sendable, CaseIterable {
    case equal = "="
    case unequal = "!="
    case less = "<"
    case atMost = "<="
    case more = ">"
    case atLeast = ">="
  }

  /// A number that the figure's value is compared with.
  package struct Limit: Hashable, Sendable {
    package let comparison: Comparison
    package let number: Double

    /// Makes a limit.
    ///
    /// - Parameters:
    ///   - comparison: How the value must compare.
    ///   - number: With what.
    package init(_ comparison: Comparison, _ number: Double) {
      self.comparison = comparison
      self.number = number
    }
  }

  /// The unit or counted noun in any form ("reservists", "percent", "km"); nil: any figure.
  package let unit: String?
  /// Nil: a figure of change counts by its size.
  package let change: Change?
  /// All of these must hold for every value that the figure leaves open.
  package let limits: [Limit]
  /// The condition as the configuration writes it.
  package let text: String

  /// Makes a condition.
  ///
  /// - Parameters:
  ///   - unit: The unit or counted noun.
  ///   - change: Which way a figure of change must point.
  ///   - limits: Numbers that the value is compared with.
  ///   - text: The condition as it is written.
  package init(unit: String?, change: Change? = nil, limits: [Limit] = [], text: String) {
    self.unit = unit
    self.change = change
    self.limits = limits
    self.text = text
  }
}
