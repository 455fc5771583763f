/// The noun phrase behind a number: "300,000 reservists", "12 wounded Russian soldiers".
struct CountedNoun: Sendable {
  let pieces: Pieces

  /// More words than that in front of a noun are no noun phrase, but a list or a headline.
  private static let longest = 6

  /// Reads what is counted from `start` on.
  ///
  /// - Parameters:
  ///   - start: The piece after the number.
  ///   - numeral: The number; one counts a singular noun.
  /// - Returns: The unit and the piece after its noun; nil where nothing counted follows.
  func unit(at start: Int, of numeral: Numeral) -> (unit: MeasureUnit, end: Int)? {
    let first = skippingOf(start, numeral)
    let isOne = numeral.amount.upperBound == 1
    guard let words = phrase(at: first, isOne: isOne), let head = words.last else {
      return nil
    }
    let noun = Singular.of(pieces.all[head].text)
    let rest = words.dropLast().map { pieces.all[$0].text }
    let name = rest.isEmpty ? nil : (rest + [noun]).joined(separator: " ")
    return (MeasureUnit(kind: .counted, text: noun, name: name), head + 1)
  }

  /// The first piece of the noun phrase in "of their own citizens".
  private func skippingOf(_ start: Int, _ numeral: Numeral) -> Int {
    guard pieces.word(start) == "of" else { return start }
    var index = start + 1
    // "Two of international fury" counts what stands before.
    guard
      numeral.form == .vague || numeral.form == .fraction
        || FunctionWords.isDeterminer(pieces.word(index)) || pieces[index]?.isCapitalized == true
        || pieces.word(start - 1) == "dozen"
    else { return start }
    while index - start < 4, FunctionWords.isDeterminer(pieces.word(index)), index > start {
      index += 1
    }
    return index
  }

  /// The words of the phrase, its noun last.
  private func phrase(at start: Int, isOne: Bool) -> [Int]? {
    var words: [Int] = []
    var index = start
    while words.count < Self.longest, let piece = pieces[index] {
      if piece.lowered == "'s" || piece.text == "&", !words.isEmpty {
        index += 1
        continue
      }
      if isConjunction(at: index), !isOne, !words.isEmpty {
        index += 1
        continue
      }
      if words.isEmpty, isSkipped(piece.lowered) {
        index += 1
        continue
      }
      guard piece.kind == .word, isLatin(piece.text), !FunctionWords.contains(piece),
        !isNumber(piece.lowered)
      else {
        break
      }
      if let last = words.last, endsPhrase(piece.lowered, after: last, isOne: isOne) { break }
      words.append(index)
      if !isOne, Self.isPluralNoun(piece.lowered), !continues(after: index) { return words }
      index += 1
    }
    return singular(words, isOne: isOne)
  }

  /// "Digital and physical sales": a conjunction between two adjectives.
  private func isConjunction(at index: Int) -> Bool {
    guard pieces.word(index) == "and", pieces[index + 1]?.kind == .word else { return false }
    return Self.isPluralNoun(pieces.word(index + 2))
      && !FunctionWords.contains(pieces.word(index + 1))
  }

  /// "Sports fans", "women voters": a plural in front of the noun.
  private func continues(after index: Int) -> Bool {
    let next = pieces.word(index + 1)
    guard let piece = pieces[index], Self.isPluralNoun(next) else { return false }
    return piece.isCapitalized || piece.lowered.contains("-")
      || Self.leadingPlurals.contains(piece.lowered)
  }

  private static let leadingPlurals: Set<String> = [
    "sports", "women", "arms", "goods", "news", "sales", "savings", "united", "women's", "systems",
    "operations", "communications", "human", "jobs", "games", "series",
  ]

  /// A phrase without a plural: "one solution", "36,000 staff", "11 member trade agreement".
  private func singular(_ words: [Int], isOne: Bool) -> [Int]? {
    guard let last = words.last else { return nil }
    if let index = words.firstIndex(where: { Singular.isInvariant(pieces.word($0)) }) {
      return Array(words[...index])
    }
    if let first = words.first, Self.casualties.contains(pieces.word(first)), words.count == 1 {
      return [last]
    }
    guard isOne || words.count <= 4 else { return nil }
    // "The harvest rotted": what ends like a verb is none of the nouns.
    guard
      let noun = words.lastIndex(where: { !isVerbal(pieces.word($0), isOne: isOne) }),
      !Self.adjectives.contains(pieces.word(words[noun]))
    else {
      return nil
    }
    return Array(words[...noun])
  }

  /// "Two more weeks", "2.7m combined sales", "12 newly built homes".
  private func isSkipped(_ word: String) -> Bool {
    ["more", "combined", "total", "additional", "extra"].contains(word)
      || word.hasSuffix("ly") && word.utf8.count > 4 && !word.contains("-")
        && ![
          "family", "supply", "assembly", "ally", "anomaly", "early", "monopoly", "daily", "weekly",
          "monthly",
          "yearly", "likely", "deadly", "friendly", "elderly", "lonely", "only", "reply", "fly",
        ].contains(word)
  }

  private func isVerbal(_ word: String, isOne: Bool) -> Bool {
    word.hasSuffix("ed") && word.utf8.count > 4 || word.hasSuffix("ly")
      || word.hasSuffix("ing") && !isOne
  }

  /// What needs a noun behind it: "the nine top 10 showings".
  private static let adjectives: Set<String> = [
    "top", "other", "new", "old", "such", "previous", "next", "last", "first", "further",
    "different", "big", "small", "large", "main", "major", "minor", "early", "late", "more", "own",
  ]

  /// What stands for people where no noun follows: "12 dead and 30 injured".
  private static let casualties: Set<String> = [
    "dead", "injured", "wounded", "missing", "homeless", "killed", "displaced", "hospitalised",
    "hospitalized", "arrested", "detained",
  ]

  /// Other scripts are other languages, whose nouns these rules do not know.
  private func isLatin(_ word: String) -> Bool {
    word.unicodeScalars.first.map { $0.value < 0x250 } ?? false
  }

  private func isNumber(_ word: String) -> Bool {
    NumberWords.isNumberWord(word) || ["dozen", "several", "few", "many", "hundred"].contains(word)
  }

  /// "One proposal asks", "a third of the population lives", "one man lying", "zero growth next
  /// year": what follows the noun.
  private func endsPhrase(_ word: String, after last: Int, isOne: Bool) -> Bool {
    if ["lives", "leaves", "says", "asks", "next", "last"].contains(word) { return true }
    if word.hasSuffix("ing"), Persons.contains(pieces.word(last)) { return true }
    return isOne && (Self.isPluralNoun(word) || word.hasSuffix("ed") && word.utf8.count > 4)
  }

  /// Whether the word looks like a noun in the plural.
  ///
  /// - Parameter word: In lower case.
  /// - Returns: Whether it does.
  static func isPluralNoun(_ word: String) -> Bool {
    if Singular.isIrregularPlural(word) { return true }
    if word == "people" || word == "troops" { return true }
    guard word.hasSuffix("s"), word.utf8.count > 2 else { return false }
    return !["ss", "us", "is", "'s"].contains(where: word.hasSuffix)
      && !FunctionWords.contains(word) && !notPlural.contains(word)
  }

  private static let notPlural: Set<String> = [
    "always", "sometimes", "news", "gas", "bias", "alias", "atlas", "christmas", "lens", "less",
    "perhaps", "besides", "towards", "afterwards", "upwards", "overseas", "texas", "kansas",
    "arkansas", "wales", "paris", "james", "thomas", "sports",
  ]
}
