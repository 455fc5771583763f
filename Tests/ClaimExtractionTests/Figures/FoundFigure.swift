import News

@testable import ClaimExtraction

/// A figure with the words that it was found in, to be compared with what a test expects.
struct FoundFigure: Hashable, CustomStringConvertible {
  let words: String
  let amount: Figure.Amount
  var bound = Figure.Bound.exact
  var unit: String?
  var name: String?

  init(
    _ words: String, _ value: Double, _ unit: String? = nil, _ name: String? = nil,
    _ bound: Figure.Bound = .exact
  ) {
    self.words = words
    amount = .value(value)
    self.bound = bound
    self.unit = unit
    self.name = name
  }

  init(
    _ words: String, _ range: ClosedRange<Double>, _ unit: String? = nil, _ name: String? = nil,
    _ bound: Figure.Bound = .exact
  ) {
    self.words = words
    amount = .range(range)
    self.bound = bound
    self.unit = unit
    self.name = name
  }

  /// What the finder finds in `text`.
  static func all(in text: String) -> [Self] {
    let spans = SpannedText(text)
    return FigureFinder().figures(in: TokenizedText(text)).map { figure in
      switch figure.amount {
      case .value(let value):
        Self(String(spans[figure.span]), value, figure.unit, figure.unitName, figure.bound)
      case .range(let range):
        Self(String(spans[figure.span]), range, figure.unit, figure.unitName, figure.bound)
      }
    }
  }

  var description: String {
    "\(words): \(bound.rawValue)\(amount) \(unit ?? "-") (\(name ?? "-"))"
  }
}
