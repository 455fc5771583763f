/// Reads one numeral: digits or words, with fraction and scale.
struct NumeralReader: Sendable {
  let pieces: Pieces

  /// The numeral that begins at `start`.
  ///
  /// - Parameters:
  ///   - start: Its first piece.
  ///   - isMoney: Whether a currency stands before it, which makes "m" a million.
  /// - Returns: The numeral; nil where none begins there.
  func numeral(at start: Int, isMoney: Bool) -> Numeral? {
    guard let piece = pieces[start] else { return nil }
    switch piece.kind {
    case .number: return digits(at: start, isMoney: isMoney)
    case .word: return words(at: start, isMoney: isMoney)
    case .mark where isSign(at: start):
      return digits(at: start + 1, isMoney: isMoney).map { signed($0, from: start) }
    case .mark, .lineBreak: return nil
    }
  }

  private func signed(_ numeral: Numeral, from start: Int) -> Numeral {
    var numeral = numeral.negated
    numeral.start = start
    return numeral
  }

  /// A minus touches its number and nothing before: "-5 yards", "$-50.8bn".
  private func isSign(at index: Int) -> Bool {
    guard let piece = pieces[index], piece.text == "-" || piece.text == "−",
      pieces[index + 1]?.kind == .number, pieces.isGlued(at: index + 1)
    else { return false }
    guard piece.isGlued, let previous = pieces[index - 1] else { return true }
    return previous.kind == .mark && previous.text != ")"
  }
}

// MARK: - Digits

extension NumeralReader {
  private func digits(at start: Int, isMoney: Bool) -> Numeral? {
    guard let piece = pieces[start], piece.kind == .number,
      let value = Digits.value(of: piece.text)
    else { return nil }
    let form: Numeral.Form = Digits.isPlain(piece.text) ? .plain : .digits
    if let fraction = slashed(value, at: start) { return fraction }
    var numeral = Numeral(value, form, from: start, to: start + 1)
    addThousands(to: &numeral)
    addFraction(to: &numeral)
    addScale(to: &numeral, isMoney: isMoney)
    return numeral
  }

  /// "10 000", "250 000 000": groups of three digits after blanks, the last of them round.
  private func addThousands(to numeral: inout Numeral) {
    guard numeral.form == .plain, let first = pieces[numeral.start], first.text.utf8.count <= 3
    else { return }
    var factor = 1.0
    var end = numeral.end
    while factor < 1e12, pieces[end]?.text == "000", !pieces.isGlued(at: end) {
      factor *= 1000
      end += 1
    }
    guard factor > 1 else { return }
    numeral.multiply(by: factor, to: end)
    numeral.scale = 1
  }

  /// "1/16" and "1⁄32"; "24/7" and "9/11" are no fractions of anything.
  private func slashed(_ above: Double, at start: Int) -> Numeral? {
    guard pieces.isMark("/", at: start + 1) || pieces.isMark("⁄", at: start + 1),
      pieces.isGlued(at: start + 1), pieces.isGlued(at: start + 2),
      let below = pieces[start + 2], below.kind == .number,
      let value = Digits.value(of: below.text),
      above < value,
      [2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100, 128].contains(value)
        || pieces.word(start + 3) == "of",
      !pieces.isMark("/", at: start + 3), !pieces.isMark("/", at: start - 1)
    else { return nil }
    return Numeral(above / value, .fraction, from: start, to: start + 3)
  }

  /// "1 1/2" and "1½".
  private func addFraction(to numeral: inout Numeral) {
    guard let next = pieces[numeral.end], next.kind == .number,
      let value = Digits.value(of: next.text)
    else { return }
    let end = numeral.end
    if let part = slashed(value, at: end), part.value < 1 {
      numeral = Numeral(numeral.value + part.value, .digits, from: numeral.start, to: part.end)
    } else if !next.text.utf8.allSatisfy({ $0 < 0x80 }), value < 1 {
      numeral = Numeral(numeral.value + value, .digits, from: numeral.start, to: end + 1)
    }
  }

  /// "1.5 million", "1.2bn", "$3m", "1.8 billion-mile", "52k"; "two hundred thousand million" ends somewhere.
  private func addScale(to numeral: inout Numeral, isMoney: Bool) {
    var index = numeral.end
    if pieces.isMark("-", at: index), pieces.isGlued(at: index), pieces.isGlued(at: index + 1),
      Scales.words[pieces.word(index + 1)] != nil
    {
      index += 1
    }
    let word = pieces.word(index)
    if word == "hundred" {
      numeral.multiply(by: 100, to: index + 1)
      if let scale = Scales.words[pieces.word(index + 1)] {
        numeral.multiply(by: scale, to: index + 2)
      }
    } else if let scale = Scales.words[word] {
      numeral.multiply(by: scale, to: index + 1)
      // "1 million billion": the last word counts, once.
      if let more = Scales.words[pieces.word(index + 1)] {
        numeral.multiply(by: more, to: index + 2)
      }
    } else if let scale = Scales.abbreviations[word], pieces[index]?.kind == .word {
      numeral.multiply(by: scale, to: index + 1)
    } else if let scale = Scales.letters[word], isScale(at: index, isMoney: isMoney) {
      numeral.multiply(by: scale, to: index + 1)
    }
  }

  /// Whether the letter at `index` is a scale: after money, or glued before what is counted.
  private func isScale(at index: Int, isMoney: Bool) -> Bool {
    if isMoney { return pieces.isGlued(at: index) || pieces.word(index) != "b" }
    guard pieces.isGlued(at: index), !pieces.isGlued(at: index + 1) || !isWord(index + 1) else {
      return false
    }
    let word = pieces.word(index)
    // "52k", but "4K" is a screen unless it counts something.
    if pieces[index]?.text == "k" { return true }
    guard ["k", "m", "b"].contains(word) else { return false }
    for next in (index + 1)..<(index + 6) {
      let word = pieces.word(next)
      guard isWord(next), !FunctionWords.contains(word) || ["and", "combined"].contains(word) else {
        return false
      }
      if CountedNoun.isPluralNoun(word) { return true }
    }
    return false
  }

  private func isWord(_ index: Int) -> Bool { pieces[index]?.kind == .word }
}

// MARK: - Words

extension NumeralReader {
  private func words(at start: Int, isMoney: Bool) -> Numeral? {
    if let fraction = FractionWords(pieces: pieces).fraction(at: start) { return fraction }
    if let vague = VagueNumbers(pieces: pieces).number(at: start) { return vague }
    if pieces.word(start) == "minus" {
      return numeral(at: start + 1, isMoney: isMoney).map { signed($0, from: start) }
    }
    guard let (value, end) = NumberWords.number(in: pieces, at: start) else { return nil }
    var numeral = Numeral(value, .words, from: start, to: end)
    addHalf(to: &numeral)
    addScale(to: &numeral, isMoney: isMoney)
    return numeral
  }

  /// "Two and a half million", "seven-and-a-half".
  private func addHalf(to numeral: inout Numeral) {
    let step = pieces.isMark("-", at: numeral.end) ? 2 : 1
    let first = numeral.end + step - 1
    guard pieces.word(first) == "and", ["a", "one"].contains(pieces.word(first + step)),
      let part = ["half": 0.5, "quarter": 0.25][pieces.word(first + 2 * step)]
    else { return }
    numeral.amount = (numeral.value + part)...(numeral.value + part)
    numeral.end = first + 2 * step + 1
  }
}
