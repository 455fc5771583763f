/// A quantity in a text: a value or a range, with its unit.
package struct Figure: Hashable, Sendable {
  /// How the words bound the value.
  package enum Bound: String, Hashable, Sendable, Codable {
    case exact = "="
    case approximate = "~"
    case below = "<"
    case above = ">"
    case up
    case down
  }

  /// What the figure says: one value, or everything from one to the other.
  package enum Amount: Hashable, Sendable {
    case value(Double)
    case range(ClosedRange<Double>)
  }

  /// The words of the figure with its unit.
  package let span: Span
  package let amount: Amount
  package let bound: Bound
  /// The unit or counted noun as in the text, singular ("reservist"); nil for a bare number.
  package let unit: String?
  /// The unit's full name ("percentage", "dollar"), where it has another than `unit`.
  package let unitName: String?

  /// Makes a figure.
  ///
  /// - Parameters:
  ///   - span: The words of the figure with its unit.
  ///   - amount: Its value or range.
  ///   - bound: How the words bound it.
  ///   - unit: The unit as in the text, singular.
  ///   - unitName: The unit's full name.
  package init(
    span: Span, amount: Amount, bound: Bound = .exact, unit: String? = nil, unitName: String? = nil
  ) {
    self.span = span
    self.amount = amount
    self.bound = bound
    self.unit = unit
    self.unitName = unitName
  }

  /// Whether the text gives the figure as approximate ("about", "some", "tens of thousands").
  package var isApproximate: Bool { bound == .approximate }
}
