import News

/// Walks once over the pieces and collects the figures.
struct FigureReader: Sendable {
  let pieces: Pieces
  private let quantities: QuantityReader
  private let exclusions: NotAFigure

  init(pieces: Pieces, lexicon: UnitLexicon) {
    self.pieces = pieces
    quantities = QuantityReader(pieces: pieces, lexicon: lexicon)
    exclusions = NotAFigure(pieces: pieces)
  }

  /// All figures, in order; no two overlap.
  func figures() -> [Figure] {
    var figures: [Figure] = []
    var last: Quantity?
    var index = 0
    while index < pieces.count {
      guard mayBegin(at: index) else {
        index += 1
        continue
      }
      if let end = exclusions.end(at: index) {
        index = end
      } else if let found = quantity(at: index) {
        let quantity = completed(found, after: last)
        if let figure = figure(of: quantity) {
          figures.append(figure)
          last = quantity
        }
        index = max(quantity.end, index + 1)
      } else {
        index += 1
      }
    }
    return figures
  }

  /// Whether a figure, or what only looks like one, may begin at `index`: spares most words.
  private func mayBegin(at index: Int) -> Bool {
    switch pieces.all[index].kind {
    case .lineBreak: return false
    case .number: return true
    case .word where Self.beginnings.contains(pieces.all[index].lowered): return true
    // "USD 50", "US $ 50", "$50", "$US50", "-5"
    case .word, .mark:
      return pieces[index + 1]?.kind == .number || pieces[index + 2]?.kind == .number
    }
  }

  /// The words that begin a number or a date.
  private static let beginnings: Set<String> = Set(NumberWords.units.keys)
    .union(NumberWords.tens.keys).union(Scales.words.keys).union(Scales.plurals.keys)
    .union(CalendarWords.months.keys)
    .union(["a", "an", "half", "minus", "several", "dozen", "dozens", "tens", "scores"])

  private func quantity(at index: Int) -> Quantity? {
    guard pieces.all[index].kind != .lineBreak, let first = quantities.quantity(at: index) else {
      return nil
    }
    let reader = RangeReader(pieces: pieces, reader: quantities)
    var quantity = reader.range(from: first) ?? first
    if Ages(pieces: pieces).isAge(quantity) { quantity.unit = Ages.unit }
    if quantity.unit == nil { quantity.unit = sharedUnit(after: quantity) }
    return quantity
  }

  /// The unit that a coordination names once: "7- or 8-inch", "four-, five- and six-cylinder",
  /// "20 or 30 percent".
  private func sharedUnit(after quantity: Quantity) -> MeasureUnit? {
    var index = quantity.end
    // Longer lists would be read once for each of their members.
    for _ in 0..<4 {
      let isTied = pieces.isMark("-", at: index)
      if isTied { index += 1 }
      if isTied, pieces.isMark(",", at: index) { index += 1 }
      if ["or", "and"].contains(pieces.word(index)) { index += 1 }
      guard index > quantity.end, let next = quantities.quantity(at: index) else { return nil }
      guard isTied || quantity.numeral.form == next.numeral.form else { return nil }
      if let unit = next.unit { return unit.kind == .money ? nil : unit }
      index = next.end
    }
    return nil
  }

  /// "3.9 million headsets, up from 2.4 million": the unit of the figure just before.
  private func completed(_ quantity: Quantity, after last: Quantity?) -> Quantity {
    guard let last, quantity.unit == nil, quantity.start - last.end <= Self.reach,
      ["from", "including", "versus", "vs"].contains(pieces.word(quantity.start - 1)),
      !Label(pieces: pieces).names(quantity)
    else { return quantity }
    var completed = quantity
    completed.unit = last.unit
    return completed
  }

  /// How many pieces an ellipsis may bridge.
  private static let reach = 8

  private func figure(of quantity: Quantity) -> Figure? {
    guard !Label(pieces: pieces).names(quantity), isCounted(quantity) else { return nil }
    let amount = quantity.numeral.amount
    let span = Span(
      pieces.all[quantity.start].span.start, pieces.all[quantity.end - 1].span.end)
    return Figure(
      span: span,
      amount: amount.lowerBound == amount.upperBound ? .value(amount.lowerBound) : .range(amount),
      bound: bound(of: quantity), unit: quantity.unit?.text, unitName: quantity.unit?.name)
  }

  /// A bare "one" is a pronoun; a bare small number word hardly counts anything.
  private func isCounted(_ quantity: Quantity) -> Bool {
    if quantity.unit != nil { return true }
    return quantity.numeral.form != .words || quantity.numeral.value > 12
      || BoundReader(pieces: pieces).isBounded(quantity.start)
      || Self.casualties.contains(pieces.word(quantity.start - 1))
  }

  /// "A current kills four": people need no noun.
  private static let casualties: Set<String> = [
    "kill", "kills", "killed", "killing", "injure", "injures", "injured", "injuring", "wound",
    "wounds", "wounded", "wounding", "hurt", "hurts", "hurting", "arrest", "arrested", "arresting",
  ]

  private func bound(of quantity: Quantity) -> Figure.Bound {
    let bound = BoundReader(pieces: pieces).bound(before: quantity.start, after: quantity.end)
    return bound == .exact && quantity.numeral.form == .vague ? .approximate : bound
  }
}
