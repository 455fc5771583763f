/// Ages without the word "years": "Maddon, 66, has", "aged 18 to 34".
struct Ages: Sendable {
  let pieces: Pieces

  /// Whether the bare number of `quantity` is a person's age.
  ///
  /// - Parameter quantity: A quantity.
  /// - Returns: Whether it is an age.
  func isAge(_ quantity: Quantity) -> Bool {
    guard quantity.unit == nil, quantity.numeral.amount.upperBound <= 120,
      quantity.numeral.amount.lowerBound >= 1,
      quantity.numeral.form == .plain || quantity.numeral.start + 1 < quantity.numeral.end
    else { return false }
    let isQualified = ["just", "only", "about", "around"].contains(pieces.word(quantity.start - 1))
    let word = pieces.word(quantity.start - (isQualified ? 2 : 1))
    if word == "aged" || word == "age" { return true }
    if pieces.word(quantity.start - 1) == "of", pieces.word(quantity.start - 2) == "age" {
      return true
    }
    return isApposition(quantity)
  }

  /// A name, the number between commas: "Orla Vance, 44, has spent", "a woman, 29, was".
  private func isApposition(_ quantity: Quantity) -> Bool {
    guard quantity.numeral.form == .plain, pieces.isMark(",", at: quantity.start - 1),
      let name = pieces[quantity.start - 2],
      name.isCapitalized && CalendarWords.months[name.lowered] == nil
        || Persons.contains(name.lowered)
    else { return false }
    return [",", ".", ")", ";"].contains(pieces[quantity.end]?.text ?? "")
      && pieces[quantity.end + 1]?.kind != .number
  }

  /// The unit of such a number.
  static let unit = MeasureUnit(kind: .age, text: "year", name: "year of age")
}
