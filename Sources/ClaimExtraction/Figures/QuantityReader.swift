/// Reads one quantity: a currency, a numeral, a unit.
struct QuantityReader: Sendable {
  let pieces: Pieces
  let lexicon: UnitLexicon

  /// The quantity that begins at `start`.
  ///
  /// - Parameter start: Its first piece.
  /// - Returns: The quantity; nil where none begins there.
  func quantity(at start: Int) -> Quantity? {
    let currency = CurrencyReader(pieces: pieces, lexicon: lexicon).prefix(at: start)
    let numbers = NumeralReader(pieces: pieces)
    guard let numeral = numbers.numeral(at: currency?.end ?? start, isMoney: currency != nil) else {
      return nil
    }
    let units = UnitReader(pieces: pieces, lexicon: lexicon)
    guard let currency else {
      let unit = units.unit(after: numeral)
      return Quantity(
        numeral: numeral, unit: unit?.unit, start: start, end: unit?.end ?? numeral.end)
    }
    // "$76 US a barrel"
    let end = numeral.end + (pieces[numeral.end]?.text == "US" ? 1 : 0)
    let priced = units.rate(currency.unit, end: end)
    return Quantity(numeral: numeral, unit: priced.unit, start: start, end: priced.end)
  }
}
