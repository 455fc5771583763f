/// Numbers that only say a magnitude: "tens of thousands", "dozens of", "a couple of".
struct VagueNumbers: Sendable {
  let pieces: Pieces

  /// Reads the number that begins at `start`.
  ///
  /// - Parameter start: Its first piece.
  /// - Returns: The number, with the magnitude's bounds; nil where none begins there.
  func number(at start: Int) -> Numeral? {
    let word = pieces.word(start)
    switch word {
    case "a", "an": return single(at: start)
    case "several": return several(at: start)
    case "dozen" where !["a", "'s"].contains(pieces.word(start - 1)):
      return Numeral(12, .words, from: start, to: start + 1)
    default: return plural(at: start) ?? counted(at: start)
    }
  }

  /// "A million", "a hundred thousand", "a dozen", "a couple of".
  private func single(at start: Int) -> Numeral? {
    let word = pieces.word(start + 1)
    if ["couple", "pair"].contains(word), pieces.word(start + 2) == "of" {
      var numeral = Numeral(2, .words, from: start, to: start + 3)
      if word == "couple" { numeral.form = .vague }
      return numeral
    }
    let index = word == "half" ? start + (pieces.isMark("-", at: start + 2) ? 3 : 2) : start + 1
    var numeral = Numeral(word == "half" ? 0.5 : 1, .words, from: start, to: index)
    switch pieces.word(index) {
    case "dozen": numeral.multiply(by: 12, to: index + 1)
    case "hundred":
      numeral.multiply(by: 100, to: index + 1)
      if let scale = Scales.words[pieces.word(index + 1)] {
        numeral.multiply(by: scale, to: index + 2)
      }
    case let scale:
      guard let factor = Scales.words[scale] else { return nil }
      numeral.multiply(by: factor, to: index + 1)
    }
    return numeral
  }

  /// "Several hundred", "several thousand": more than two of them.
  private func several(at start: Int) -> Numeral? {
    let word = pieces.word(start + 1)
    guard let scale = word == "hundred" ? 100 : Scales.words[word] else { return nil }
    var numeral = Numeral(scale, .vague, from: start, to: start + 2)
    numeral.amount = (2 * scale)...(10 * scale)
    return numeral
  }

  /// "Hundreds of", "tens of millions of", "hundreds of thousands".
  private func plural(at start: Int) -> Numeral? {
    let word = pieces.word(start)
    if let factor = Scales.multiples[word], pieces.word(start + 1) == "of",
      let scale = Scales.plurals[pieces.word(start + 2)]
    {
      var numeral = Numeral(scale, .vague, from: start, to: start + 3)
      numeral.amount = (factor.lowerBound * scale)...(factor.upperBound * scale)
      return numeral
    }
    if let scale = Scales.plurals[word] {
      var numeral = Numeral(scale, .vague, from: start, to: start + 1)
      numeral.amount = scale...(10 * scale)
      return numeral
    }
    guard word == "dozens" || word == "scores" && pieces.word(start + 1) == "of" else { return nil }
    var numeral = Numeral(12, .vague, from: start, to: start + 1)
    numeral.amount = word == "dozens" ? 24...100 : 40...100
    return numeral
  }

  /// "Two dozen", "three dozen".
  private func counted(at start: Int) -> Numeral? {
    guard let count = NumberWords.units[pieces.word(start)], pieces.word(start + 1) == "dozen"
    else {
      return nil
    }
    return Numeral(count * 12, .words, from: start, to: start + 2)
  }
}
