/// The English words for numbers, and how they combine.
enum NumberWords {
  static let units: [String: Double] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]

  static let tens: [String: Double] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
  ]

  /// Whether the word can begin a number that is written in words.
  ///
  /// - Parameter word: In lower case.
  /// - Returns: Whether it can.
  static func isNumberWord(_ word: String) -> Bool {
    units[word] != nil || tens[word] != nil || Scales.words[word] != nil
  }

  /// Reads "twenty-eight thousand six hundred forty-two" or "two".
  ///
  /// - Parameters:
  ///   - pieces: The text.
  ///   - start: Where the number begins.
  /// - Returns: The value and the piece after it; nil where no number word stands at `start`.
  static func number(in pieces: Pieces, at start: Int) -> (value: Double, end: Int)? {
    guard let first = group(in: pieces, at: start) else { return nil }
    var total = 0.0
    var (value, index) = first
    var ceiling = Double.infinity
    while true {
      guard let scale = Scales.words[pieces.word(index)], scale < ceiling else {
        return (total + value, index)
      }
      value *= scale
      ceiling = scale
      index += 1
      total += value
      guard let next = group(in: pieces, at: afterAnd(index, in: pieces)), next.value < scale,
        Scales.words[pieces.word(next.end)].map({ $0 < scale }) ?? true
      else { return (total, index) }
      (value, index) = next
    }
  }

  /// Reads what stands before a scale: "six hundred and forty-two", "nineteen".
  private static func group(in pieces: Pieces, at start: Int) -> (value: Double, end: Int)? {
    guard let (small, index) = belowHundred(in: pieces, at: start) else { return nil }
    guard pieces.word(index) == "hundred", small < 100 else { return (small, index) }
    let rest = afterAnd(index + 1, in: pieces)
    guard let (more, end) = belowHundred(in: pieces, at: rest), pieces.word(end) != "hundred" else {
      return (small * 100, index + 1)
    }
    return (small * 100 + more, end)
  }

  private static func belowHundred(in pieces: Pieces, at start: Int) -> (value: Double, end: Int)? {
    guard pieces[start]?.kind == .word else { return nil }
    let word = pieces.word(start)
    if let unit = units[word] { return (unit, start + 1) }
    guard let ten = tens[word] else { return nil }
    let next = pieces.isMark("-", at: start + 1) ? start + 2 : start + 1
    guard let unit = units[pieces.word(next)], 1..<10 ~= unit else { return (ten, start + 1) }
    return (ten + unit, next + 1)
  }

  /// The piece after an "and" that joins two parts of a number: "two hundred and six".
  private static func afterAnd(_ index: Int, in pieces: Pieces) -> Int {
    pieces.word(index) == "and" ? index + 1 : index
  }
}
