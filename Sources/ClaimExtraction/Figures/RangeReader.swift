/// Joins two quantities into a range: "from 18 to 50 years old", "between 5 and 10", "20-30".
struct RangeReader: Sendable {
  let pieces: Pieces
  let reader: QuantityReader

  /// The range that begins with `first`.
  ///
  /// - Parameter first: A quantity.
  /// - Returns: The range as one quantity; nil where none follows.
  func range(from first: Quantity) -> Quantity? {
    // The unit of the first may have taken the "to": look behind the numeral, too.
    for end in [first.end, first.numeral.end] {
      guard let joint = joint(at: end, after: first),
        let second = reader.quantity(at: joint), let both = join(first, second)
      else { continue }
      return both
    }
    return nil
  }

  /// The piece after "to", "and" or the dash that joins; nil where none stands at `index`.
  private func joint(at index: Int, after first: Quantity) -> Int? {
    guard let piece = pieces[index] else { return nil }
    switch piece.lowered {
    case "-", "–", "—", "−", "‑":
      let next = index + 1
      // "20-to-30 percent", "three- to four-day"
      if pieces.word(next) == "to" { return pieces.isMark("-", at: next + 1) ? next + 2 : next + 1 }
      guard piece.isGlued == pieces.isGlued(at: next) else { return nil }
      return next
    case "to": return isResult(first) ? nil : skippingHyphen(index + 1)
    case "up" where pieces.word(index + 1) == "to" && pieces.word(first.start - 1) == "from":
      return index + 2
    case "and": return pieces.word(first.start - 1) == "between" ? index + 1 : nil
    case "or":
      return first.numeral.form == .words && isNext(index + 1, after: first) ? index + 1 : nil
    default: return nil
    }
  }

  /// "200,000 to-260,000".
  private func skippingHyphen(_ index: Int) -> Int {
    pieces.isMark("-", at: index) && pieces.isGlued(at: index) ? index + 1 : index
  }

  /// "Three or four": neighbours.
  private func isNext(_ index: Int, after first: Quantity) -> Bool {
    guard let value = NumberWords.units[pieces.word(index)] else { return false }
    return value == first.numeral.value + 1
  }

  /// "Rose 64 points to 4,577": what follows "to" is where the change led; "fell 10 to 12 feet" is
  /// a range.
  private func isResult(_ first: Quantity) -> Bool {
    guard first.unit != nil else { return false }
    let words = (1...3).map { pieces.word(first.start - $0) }
    return !isIntroduced(first) && words.contains(where: BoundReader.isChange)
  }

  private func join(_ first: Quantity, _ second: Quantity) -> Quantity? {
    guard let unit = shared(first.unit, second.unit) else { return nil }
    guard !isYear(first) || second.unit != nil && second.numeral.form == .plain else { return nil }
    guard first.numeral.form != .fraction, second.numeral.form != .fraction,
      second.numeral.form != .vague
    else { return nil }
    var low = first.numeral.value
    let high = second.numeral.value
    // "1 to 2 thousand", "$10 to $15 billion": the scale holds for both.
    let scale = second.numeral.scale
    if first.numeral.scale == 1, scale > 1, low * scale < high { low *= scale }
    // "Won 58 percent to 21 percent" compares; only "from" and "between" run downwards.
    if low >= high, !isIntroduced(first) || pieces[second.start - 1]?.kind == .mark { return nil }
    var both = second
    both.numeral.amount = min(low, high)...max(low, high)
    both.numeral.form = first.numeral.form == .words ? .words : .digits
    both.numeral.start = first.numeral.start
    both.unit = unit.isEmpty ? nil : unit[0]
    both.start = first.start
    return both
  }

  /// "In 2018 to 3.9 million headsets".
  private func isYear(_ quantity: Quantity) -> Bool {
    quantity.unit == nil && quantity.numeral.form == .plain
      && 1900...2100 ~= quantity.numeral.value
  }

  private func isIntroduced(_ quantity: Quantity) -> Bool {
    (1...3).contains { ["from", "between"].contains(pieces.word(quantity.start - $0)) }
  }

  /// The unit of both, none in an empty array; nil where they measure different things.
  private func shared(_ first: MeasureUnit?, _ second: MeasureUnit?) -> [MeasureUnit]? {
    guard let first else { return second.map { [$0] } ?? [] }
    guard let second else { return [first] }
    if first.name == second.name, first.name != nil { return [second] }
    // "Between $62 and $68 per share"
    if let whole = second.name, let part = first.name, whole.hasPrefix(part + " per ") {
      return [second]
    }
    return first.text == second.text ? [second] : nil
  }
}
