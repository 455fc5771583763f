/// Reads what stands behind a numeral: percent, a measure, a currency, an age, a counted noun.
struct UnitReader: Sendable {
  let pieces: Pieces
  let lexicon: UnitLexicon

  /// The unit of a numeral.
  ///
  /// - Parameter numeral: The numeral.
  /// - Returns: The unit and the piece after it; nil where the number stands bare.
  func unit(after numeral: Numeral) -> (unit: MeasureUnit, end: Int)? {
    let start = skippingHyphen(numeral.end)
    if let age = age(at: start) { return age }
    if let known = known(at: start, scale: numeral.scale) { return known }
    guard !isCode(at: numeral.end) else { return nil }
    if start > numeral.end { return tied(at: start) }
    guard
      let counted = CountedNoun(pieces: pieces).unit(at: start, of: numeral)
    else { return nil }
    return named(counted)
  }

  /// "per barrel", "a month", "/h", added to `unit` where it follows.
  ///
  /// - Parameters:
  ///   - unit: What stands above.
  ///   - end: The piece after it.
  /// - Returns: The unit of both, and the piece after it.
  func rate(_ unit: MeasureUnit, end: Int) -> (unit: MeasureUnit, end: Int) {
    if let daily = tiedRate(unit, end: end) { return daily }
    guard let joint = joint(at: end) else { return (unit, end) }
    let name = unit.name ?? unit.text
    if let below = lexicon.unit(in: pieces, at: end + 1), below.entry.kind != .money,
      joint != "/" || pieces.isGlued(at: end)
    {
      let text = Self.singular(below.text)
      return (
        MeasureUnit(
          kind: unit.kind, text: joined(unit.text, joint, text),
          name: "\(name) per \(below.entry.name)"),
        below.end
      )
    }
    guard joint == "per", let word = pieces[end + 1], word.kind == .word else { return (unit, end) }
    let noun = Singular.of(word.text)
    return (
      MeasureUnit(kind: unit.kind, text: "\(unit.text) per \(noun)", name: "\(name) per \(noun)"),
      end + 2
    )
  }

  /// "$35-a-night".
  private func tiedRate(_ unit: MeasureUnit, end: Int) -> (unit: MeasureUnit, end: Int)? {
    guard pieces.isMark("-", at: end), pieces.isGlued(at: end + 1) else { return nil }
    let parts = pieces.word(end + 1).split(separator: "-")
    guard parts.count == 2, ["a", "an", "per"].contains(parts[0]) else { return nil }
    let below = lexicon.entry(for: String(parts[1]))?.name ?? String(parts[1])
    let rate = MeasureUnit(
      kind: unit.kind, text: "\(unit.text) \(parts[0]) \(parts[1])",
      name: "\(unit.name ?? unit.text) per \(below)")
    return (rate, end + 2)
  }

  private func joined(_ above: String, _ joint: String, _ below: String) -> String {
    joint == "/" ? "\(above)/\(below)" : "\(above) \(joint) \(below)"
  }

  private func joint(at index: Int) -> String? {
    let word = pieces.word(index)
    switch word {
    case "per", "/": return word
    case "a" where ["ago", "earlier", "later", "before"].contains(pieces.word(index + 2)):
      return nil
    case "a", "an":
      return CalendarWords.isTime(pieces.word(index + 1))
        || [
          "barrel", "gallon", "litre", "liter", "tonne", "ton", "pound", "ounce", "kilo", "share",
        ]
        .contains(pieces.word(index + 1)) ? word : nil
    default: return nil
    }
  }
}

extension UnitReader {
  /// "8-inch", and "30 - year" as tokenized corpora have it: a hyphen ties the number to its unit.
  private func skippingHyphen(_ index: Int) -> Int {
    guard pieces.isMark("-", at: index), pieces.isGlued(at: index) == pieces.isGlued(at: index + 1)
    else { return index }
    return pieces.isGlued(at: index) || lexicon.entry(for: pieces.word(index + 1)) != nil
      ? index + 1 : index
  }

  /// "Year-old", "years old", "years of age".
  private func age(at start: Int) -> (unit: MeasureUnit, end: Int)? {
    let word = pieces.word(start)
    let span = word.split(separator: "-")
    if span.count == 2, span[1] == "old" || span[1] == "olds",
      CalendarWords.isTime(String(span[0]))
    {
      return age(of: String(span[0]), end: start + 1)
    }
    guard CalendarWords.isTime(word) else { return nil }
    var next = start + 1
    if pieces.isMark("-", at: next) { next += 1 }
    switch pieces.word(next) {
    case "old", "olds": return age(of: word, end: next + 1)
    case "of" where pieces.word(next + 1) == "age": return age(of: word, end: next + 2)
    default: return nil
    }
  }

  private func age(of word: String, end: Int) -> (unit: MeasureUnit, end: Int) {
    let span = Singular.of(word)
    return (MeasureUnit(kind: .age, text: span, name: "\(span) of age"), end)
  }

  /// A unit or currency of the lexicon, with what it is divided by.
  private func known(at start: Int, scale: Double) -> (unit: MeasureUnit, end: Int)? {
    // "20-storey" may be no unit, but "barrel-a-day" is one with its divisor.
    if let daily = hyphenated(at: start) { return daily }
    guard let found = lexicon.unit(in: pieces, at: start) else { return nil }
    var unit = MeasureUnit(
      kind: found.entry.kind, text: Self.singular(found.text), name: found.entry.name)
    // Nobody weighs millions of pounds, but budgets run to them.
    if unit.name == "pound-mass", unit.text == "pound", scale >= 1e6 {
      unit = MeasureUnit(kind: .money, text: unit.text, name: "pound sterling")
    }
    return rate(unit, end: found.end)
  }

  private func hyphenated(at start: Int) -> (unit: MeasureUnit, end: Int)? {
    let parts = pieces.word(start).split(separator: "-").map(String.init)
    guard parts.count > 1, let entry = lexicon.entry(for: parts[0]) else { return nil }
    if parts.count == 2, Self.dimensions.contains(parts[1]) {
      return (MeasureUnit(kind: entry.kind, text: parts[0], name: entry.name), start + 1)
    }
    guard parts.count == 3, ["a", "per", "an"].contains(parts[1]) else { return nil }
    let below = lexicon.entry(for: parts[2])?.name ?? parts[2]
    let unit = MeasureUnit(
      kind: entry.kind, text: parts.joined(separator: "-"), name: "\(entry.name) per \(below)")
    return (unit, start + 1)
  }

  /// The noun of "four-point lead" is "point"; "two-way" and "one-off" count nothing.
  private func tied(at start: Int) -> (unit: MeasureUnit, end: Int)? {
    guard let piece = pieces[start], piece.kind == .word, !FunctionWords.contains(piece),
      !["way", "time", "fold", "off"].contains(piece.lowered), !piece.lowered.hasSuffix("ed")
    else { return nil }
    return (MeasureUnit(kind: .counted, text: Singular.of(piece.text)), start + 1)
  }

  /// "The 1,900-mile-wide moon".
  private static let dimensions: Set<String> = ["wide", "long", "high", "tall", "deep", "thick"]

  /// The counted noun with the full name of the unit that it is: "517 rushing yards".
  private func named(_ counted: (unit: MeasureUnit, end: Int)) -> (unit: MeasureUnit, end: Int) {
    guard let entry = lexicon.entry(for: counted.unit.text.lowercased()) else {
      return rate(counted.unit, end: counted.end)
    }
    let unit = MeasureUnit(kind: entry.kind, text: counted.unit.text, name: entry.name)
    return rate(unit, end: counted.end)
  }

  /// Letters that touch the number and are no unit: "5G", "4x4", "221B".
  private func isCode(at index: Int) -> Bool {
    pieces[index]?.kind == .word && pieces.isGlued(at: index)
  }

  /// The unit's last word in the singular: "Australian dollars", "miles per hour".
  static func singular(_ text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    guard let first = words.first, first.utf8.count > 2 else { return text }
    let head = words.firstIndex { ["per", "of", "an", "a"].contains($0) } ?? words.endIndex
    guard head > 0 else { return text }
    words[head - 1] =
      words[head - 1].utf8.count > 3 ? Singular.of(words[head - 1]) : words[head - 1]
    return words.joined(separator: " ")
  }
}
