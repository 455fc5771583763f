/// Fractions in words: "a third of", "two-thirds", "half the", "one in five".
struct FractionWords: Sendable {
  let pieces: Pieces

  private static let parts: [String: Double] = [
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "halves": 2, "thirds": 3, "quarters": 4, "fourths": 4,
    "fifths": 5, "sixths": 6, "sevenths": 7, "eighths": 8, "ninths": 9, "tenths": 10,
  ]

  /// Reads the fraction that begins at `start`.
  ///
  /// - Parameter start: Its first piece.
  /// - Returns: The fraction; nil where none begins there.
  func fraction(at start: Int) -> Numeral? {
    half(at: start) ?? parts(at: start) ?? ratio(at: start)
  }

  /// "Half of", "half the", "half a million"; not "the second half" and not "half-time".
  private func half(at start: Int) -> Numeral? {
    guard pieces.word(start) == "half" else { return nil }
    switch pieces.word(start + 1) {
    case "a", "an":
      if let scale = Scales.words[pieces.word(start + 2)] {
        return Numeral(scale / 2, .words, from: start, to: start + 3)
      }
      return Numeral(0.5, .words, from: start, to: start + 2)
    case let scale where Scales.words[scale] != nil:
      return Numeral((Scales.words[scale] ?? 1) / 2, .words, from: start, to: start + 2)
    case "of", "the", "its", "their", "his", "her", "our", "all", "that", "those", "these":
      guard !Self.namesPeriods.contains(pieces.word(start - 1)) else { return nil }
      return Numeral(0.5, .fraction, from: start, to: start + 1)
    default: return nil
    }
  }

  /// "The first half of the year" is a period, not a quantity.
  private static let namesPeriods: Set<String> = [
    "first", "second", "other", "better", "latter", "this", "last", "next", "the", "-",
  ]

  /// "A third of", "two-thirds", "three quarters"; "a third party" is an ordinal.
  private func parts(at start: Int) -> Numeral? {
    let word = pieces.word(start)
    guard let count = word == "a" ? 1 : NumberWords.units[word], 1..<20 ~= count else { return nil }
    let index = pieces.isMark("-", at: start + 1) ? start + 2 : start + 1
    let part = pieces.word(index)
    let isTied = index == start + 2 && word == "one"
    guard let below = Self.parts[part], count < below,
      count > 1 || isTied || pieces.word(index + 1) == "of" || isMeasured(start)
    else { return nil }
    guard count == 1 || part.hasSuffix("s") else { return nil }
    return Numeral(count / below, .fraction, from: start, to: index + 1)
  }

  /// "Just over a quarter", "by a third".
  private func isMeasured(_ start: Int) -> Bool {
    pieces.word(start - 1) == "by" || BoundReader(pieces: pieces).isBounded(start)
  }

  /// "One in five", "one out of three", "nine in 10".
  private func ratio(at start: Int) -> Numeral? {
    guard let above = small(at: start), above >= 1 else { return nil }
    let isOutOf = pieces.word(start + 1) == "out" && pieces.word(start + 2) == "of"
    guard isOutOf || pieces.word(start + 1) == "in" else { return nil }
    let index = isOutOf ? start + 3 : start + 2
    guard let below = small(at: index), above < below, below >= 2,
      isOutOf || [3, 4, 5, 6, 7, 8, 9, 10, 20, 100].contains(below),
      pieces[index + 1]?.kind != .number, !CalendarWords.isTime(pieces.word(index + 1))
    else { return nil }
    return Numeral(above / below, .fraction, from: start, to: index + 1)
  }

  private func small(at index: Int) -> Double? {
    guard let piece = pieces[index] else { return nil }
    if piece.kind == .word { return NumberWords.units[piece.lowered] }
    guard piece.kind == .number, Digits.isPlain(piece.text) else { return nil }
    return Digits.value(of: piece.text).flatMap { $0 <= 100 ? $0 : nil }
  }
}
