/// A number as a text writes it, before its unit.
struct Numeral: Sendable {
  /// How it is written, which decides what it may be.
  enum Form: Sendable {
    /// Digits only: may be a year, a label or a number of a house.
    case plain
    /// Digits with separators, decimals, a sign or a scale.
    case digits
    case words
    /// "A third", "half", "1/16", "one in five".
    case fraction
    /// "Tens of thousands", "dozens".
    case vague
  }

  var amount: ClosedRange<Double>
  var form: Form
  /// The first piece.
  var start: Int
  /// The piece after the last.
  var end: Int
  /// What a scale multiplied it with; 1 without one.
  var scale = 1.0

  var value: Double { amount.lowerBound }

  /// The numeral of one exact value.
  init(_ value: Double, _ form: Form, from start: Int, to end: Int) {
    amount = value...value
    self.form = form
    self.start = start
    self.end = end
  }

  /// Multiplies it with `factor`, which ends before `end`.
  mutating func multiply(by factor: Double, to end: Int) {
    amount = Self.product(amount.lowerBound, factor)...Self.product(amount.upperBound, factor)
    scale *= factor
    self.end = end
    if form == .plain { form = .digits }
  }

  /// The product without binary noise: 16.4 times a million is 16,400,000.
  private static func product(_ value: Double, _ factor: Double) -> Double {
    (value * factor * 1000).rounded() / 1000
  }

  /// The same value with its sign turned.
  var negated: Self {
    var copy = self
    copy.amount = (-amount.upperBound)...(-amount.lowerBound)
    if form == .plain { copy.form = .digits }
    return copy
  }
}
