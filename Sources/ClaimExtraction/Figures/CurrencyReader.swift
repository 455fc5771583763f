/// Reads the currency in front of an amount: "$", "US $", "$A", "RM", "USD".
struct CurrencyReader: Sendable {
  let pieces: Pieces
  let lexicon: UnitLexicon

  /// The currency that begins at `start`.
  ///
  /// - Parameter start: Its first piece.
  /// - Returns: The unit and the piece after it; nil where no currency stands before a number.
  func prefix(at start: Int) -> (unit: MeasureUnit, end: Int)? {
    for length in [2, 1] {
      guard let text = symbol(at: start, length: length), isAmount(at: start + length),
        let entry = lexicon.currency(text) ?? lexicon.currency(text.uppercased())
      else { continue }
      let unit = MeasureUnit(kind: .money, text: text, name: entry.name)
      return (unit, start + length)
    }
    return nil
  }

  /// "US" and "$" as "US$", whether they touch or not.
  private func symbol(at start: Int, length: Int) -> String? {
    guard let first = pieces[start] else { return nil }
    guard length == 2 else { return first.text }
    guard let second = pieces[start + 1] else { return nil }
    let isPrefixed = first.kind == .word && second.kind == .mark
    let isSuffixed = first.kind == .mark && second.kind == .word && second.isGlued
    guard
      isSuffixed || isPrefixed && (second.isGlued || first.text.count > 1 || first.lowered != "a")
    else { return nil }
    return first.text + second.text
  }

  private func isAmount(at index: Int) -> Bool {
    guard let piece = pieces[index] else { return false }
    if piece.kind == .number { return true }
    return (piece.text == "-" || piece.text == "−") && pieces[index + 1]?.kind == .number
  }
}
