/// A numeral with its unit, before bounds and ranges.
struct Quantity: Sendable {
  var numeral: Numeral
  var unit: MeasureUnit?
  /// The first piece, currency included.
  var start: Int
  /// The piece after the last.
  var end: Int
}
