internal import News

/// Finds what the numbers of a text count, for the quantities that reports of one event share.
///
/// The patterns are those of `dedup.md`, section 8, read word by word.
enum SlotFinder {
  /// Texts with more numbers are tables.
  private static let limit = 1_000

  /// The slots of a text, in order.
  ///
  /// - Parameters:
  ///   - words: The words of the text.
  ///   - text: The text.
  /// - Returns: What is counted; numbers of anything else are left out.
  static func slots(in words: [TextWord], of text: SpannedText) -> [Slot] {
    let numerals = NumeralScanner.numerals(in: words, of: text).prefix(limit)
    let starts = Set(numerals.map(\.words.lowerBound))
    return numerals.compactMap { numeral in
      guard !numeral.isClock else { return nil }
      return age(numeral, words) ?? count(numeral, words, numeralStarts: starts)
    }
  }

  private static func age(_ numeral: Numeral, _ words: [TextWord]) -> Slot? {
    let next = numeral.words.upperBound
    guard next + 1 < words.count, SlotWords.year.contains(words[next].hash),
      SlotWords.old.contains(words[next + 1].hash), numeral.value < 120
    else { return nil }
    let noun = words[(next + 2)...].prefix(2).first { SlotWords.persons.contains($0.hash) }
    return Slot(
      kind: .age, value: numeral.value, range: numeral.value...numeral.value, isAdditional: false,
      isSubset: false,
      person: noun?.stem ?? 0)
  }

  private static func count(
    _ numeral: Numeral, _ words: [TextWord], numeralStarts: Set<Int>
  ) -> Slot? {
    guard numeral.value < 1e6, numeral.value >= 1, numeral.value == numeral.value.rounded(),
      !isOfKin(numeral, words)
    else { return nil }
    var reader = CountReader(words: words, numeral: numeral, numeralStarts: numeralStarts)
    guard let kind = reader.kindAhead() ?? reader.kindBehind() else { return nil }
    return Slot(
      kind: kind, value: numeral.value, range: bounds(numeral, words),
      isAdditional: reader.isAdditional,
      isSubset: reader.isSubset, person: 0)
  }

  /// "Father of 5", "mother of two".
  private static func isOfKin(_ numeral: Numeral, _ words: [TextWord]) -> Bool {
    let start = numeral.words.lowerBound
    return start >= 2 && words[start - 1].hash == SlotWords.of
      && SlotWords.kin.contains(words[start - 2].hash)
  }

  /// What the words before a number make of it (`dedup.md`, section 8).
  private static func bounds(_ numeral: Numeral, _ words: [TextWord]) -> ClosedRange<Double> {
    let value = numeral.value
    let before = words[..<numeral.words.lowerBound].suffix(2).map(\.hash)
    guard let last = before.last else { return value...value }
    if SlotWords.least.contains(last) || (before.count == 2 && SlotWords.than == last) {
      return value...Double.greatestFiniteMagnitude
    }
    if SlotWords.about.contains(last) { return value * 0.9...value * 1.1 }
    if SlotWords.upTo == before { return 0...value }
    return value...value
  }
}
