internal import News

/// A figure of a claim, ready to be compared with conditions.
struct ClaimFigure: Sendable {
  let figure: Figure
  let values: FigureValues
  /// What its unit is called: in the text, and in full.
  let units: [UnitPhrase]
  /// What its unit is divided by, as the full name has it: a text may shorten it.
  let divisor: [String]
  /// What it consists of: "of grain" behind the figure, or "of age" in the unit itself.
  let matter: [String]
  /// Whether the unit is another without it: an age is no mere number of years.
  let needsMatter: Bool

  /// Prepares a figure.
  ///
  /// - Parameters:
  ///   - figure: A figure of a claim.
  ///   - text: The text that it stands in.
  ///   - cutter: The cutter of English, in which units are named.
  init(_ figure: Figure, text: SpannedText, cutter: inout WordCutter) {
    var units: [UnitPhrase] = []
    for name in [figure.unit, figure.unitName] {
      if let name { units.append(UnitPhrase(name, cutter: &cutter)) }
    }
    self.figure = figure
    self.units = units
    divisor = units.last?.divisor ?? []
    let own = units.last?.matter ?? []
    needsMatter = !own.isEmpty
    matter = needsMatter ? own : Self.matter(behind: figure, in: text, cutter: &cutter)
    values = FigureValues(figure, isStrict: StrictBound.isStrict(figure, in: text))
  }

  /// The stems of what stands behind "of" behind the figure: "500 tonnes of Lowmark grain".
  private static func matter(
    behind figure: Figure, in text: SpannedText, cutter: inout WordCutter
  ) -> [String] {
    let end = figure.span.end
    let words = cutter.words(in: text[Span(end, end + reach)])
    guard words.first?.folded == "of" else { return [] }
    return words.dropFirst().prefix(longestMatter).map(\.stem)
  }

  /// As many scalars behind a figure, and words behind the "of", may tell what it consists of.
  private static let reach = 48
  private static let longestMatter = 3

  /// The figure as the text has it, with its bound, for people.
  static func shown(_ figure: Figure, in text: SpannedText) -> String {
    let bound =
      switch figure.bound {
      case .exact: ""
      case .approximate: "about "
      case .below: StrictBound.isStrict(figure, in: text) ? "less than " : "at most "
      case .above: StrictBound.isStrict(figure, in: text) ? "more than " : "at least "
      case .up: "up "
      case .down: "down "
      }
    return bound + text[figure.span]
  }
}
