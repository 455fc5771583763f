/// Tells whether a number without a measure names a thing or a year instead of counting.
struct Label: Sendable {
  let pieces: Pieces

  /// Whether the plain number of `quantity` is a name: a year, "iPhone 14", "Part 3", "the S&P 500".
  ///
  /// - Parameter quantity: A quantity.
  /// - Returns: Whether it does.
  func names(_ quantity: Quantity) -> Bool {
    if quantity.unit == nil, isReference(quantity) || isCell(quantity) || isRank(quantity) {
      return true
    }
    if quantity.numeral.form == .words { return isNamed(quantity) }
    guard quantity.numeral.form == .plain else { return isHeading(quantity) }
    switch quantity.unit?.kind {
    case .percent, .money, .age: return false
    // "Pad 39A" holds no amperes.
    case .measure: return quantity.unit?.text.utf8.count == 1 && isNumbered(quantity)
    case .counted: return isYear(quantity) || isNumbered(quantity) || isName(quantity)
    case nil:
      return isYear(quantity) || isCode(quantity) || isNumbered(quantity)
        || pieces[quantity.end]?.isCapitalized == true
    }
  }

  /// "[43]", "(18)", "HTTP/1.1", "is_5".
  private func isReference(_ quantity: Quantity) -> Bool {
    guard let previous = pieces[quantity.start - 1], previous.kind == .mark,
      pieces.isGlued(at: quantity.start)
    else { return false }
    let isBracketed =
      ["[", "("].contains(previous.text)
      && ["]", ")"].contains(pieces[quantity.end]?.text ?? "")
    if isBracketed { return quantity.numeral.form == .plain }
    return ["/", "_", "=", ":", "*"].contains(previous.text) && previous.isGlued
  }

  /// A number among numbers, in a table or a result.
  private func isCell(_ quantity: Quantity) -> Bool {
    guard quantity.numeral.form == .plain || quantity.numeral.form == .digits,
      quantity.numeral.scale == 1
    else { return false }
    return [pieces[quantity.start - 1], pieces[quantity.end]].contains {
      $0.map { $0.kind == .number || $0.text == "│" || $0.text == "|" } ?? false
    }
  }

  /// "In the top 10".
  private func isRank(_ quantity: Quantity) -> Bool {
    pieces.word(quantity.start - 1) == "top" && quantity.numeral.form == .plain
  }

  /// "Video from Seven Network": a number word with a capital in the middle of a sentence.
  private func isNamed(_ quantity: Quantity) -> Bool {
    guard let first = pieces[quantity.start], first.isCapitalized,
      let previous = pieces[quantity.start - 1], previous.kind == .word || previous.text == ",",
      pieces[quantity.numeral.end]?.isCapitalized == true
    else { return false }
    // In a headline everything has a capital.
    return !previous.isCapitalized
  }

  /// "3.6 Bugzilla" at the start of a line.
  private func isHeading(_ quantity: Quantity) -> Bool {
    guard quantity.numeral.form == .digits, quantity.numeral.scale == 1,
      quantity.unit == nil
        || quantity.unit?.kind == .counted && isName(quantity)
    else { return false }
    let isFirst = pieces[quantity.start - 1].map { $0.kind == .lineBreak } ?? true
    return isFirst && pieces[quantity.numeral.end]?.isCapitalized == true
  }

  /// "In 2018", "2019 review"; but "more than 2000 people".
  private func isYear(_ quantity: Quantity) -> Bool {
    guard NotAFigure.isYear(quantity.numeral.value),
      pieces[quantity.numeral.start]?.text.utf8.count == 4
    else { return false }
    let counts =
      quantity.unit != nil
      && CountedNoun.isPluralNoun(pieces.word(quantity.end - 1))
    if BoundReader(pieces: pieces).isBounded(quantity.start) {
      return !counts && 1900...2100 ~= quantity.numeral.value
    }
    if quantity.numeral.value < 1900, counts { return false }
    return !(counts && quantity.numeral.value == 2000)
      && (1900...2100 ~= quantity.numeral.value
        || Self.beforeYear.contains(pieces.word(quantity.start - 1)))
  }

  private static let beforeYear: Set<String> = [
    "in", "since", "by", "until", "of", "from", "between", "and", "to", "before", "after", "during",
    "early", "late", "mid", "the", "a", "a.d.", "ad", "circa",
  ]

  /// The most digits that a quantity has without separators.
  private static let longest = 9

  /// "5G", "4x4", the postcode "M21 9AB8": letters touch the digits.
  private func isCode(_ quantity: Quantity) -> Bool {
    if let digits = pieces[quantity.numeral.start], digits.text.utf8.count > Self.longest {
      return true
    }
    guard let next = pieces[quantity.numeral.end], next.isGlued else { return false }
    return next.kind == .word || next.text == "#" || next.text == "@"
  }

  /// "iPhone 14", "Game 6", "category 4", "No 10".
  private func isNumbered(_ quantity: Quantity) -> Bool {
    guard let previous = pieces[quantity.start - 1] else { return false }
    if previous.text == "#" || previous.text == "§" { return true }
    let point = previous.text == "." ? pieces.word(quantity.start - 2) : previous.lowered
    if ["no", "nos", "fig", "art", "sec", "p", "pp", "ch"].contains(point), previous.text == "." {
      return true
    }
    guard previous.kind == .word else { return false }
    if Self.numbered.contains(previous.lowered) { return true }
    if Self.indices.contains(previous.lowered) { return true }
    guard previous.isCapitalized || previous.text.contains(where: \.isUppercase),
      !FunctionWords.contains(previous.lowered),
      !BoundReader(pieces: pieces).isBounded(quantity.start)
    else { return false }
    guard quantity.unit != nil else { return true }
    return !CountedNoun.isPluralNoun(pieces.word(quantity.end - 1))
  }

  /// "22 Ave Foch", "787 Dreamliner": a name in the singular behind the number.
  private func isName(_ quantity: Quantity) -> Bool {
    guard quantity.numeral.value != 1, let head = pieces[quantity.end - 1] else { return false }
    return head.isCapitalized && !CountedNoun.isPluralNoun(head.lowered)
      && !Singular.isInvariant(head.lowered)
  }

  /// What is counted by numbers of its own.
  private static let numbered: Set<String> = [
    "category", "phase", "page", "type", "chapter", "grade", "part", "group", "number", "episode",
    "season", "room", "gate", "line", "highway", "route", "flight", "article", "section", "level",
    "stage", "round", "unit", "block", "step", "tier", "version", "figure", "table", "box", "class",
    "channel", "game", "no", "suite", "apartment", "building", "zone", "sector", "district",
    "interstate", "model", "volume", "issue", "bus", "line", "platform", "pier", "area", "zip",
    "week", "day", "act", "rule", "title", "form", "lap", "pad", "ward", "exit",
  ]

  private static let indices: Set<String> = [
    "p", "sp", "ftse", "nasdaq", "stoxx", "dow", "russell", "cac", "nikkei", "fortune", "asx",
    "dax", "tsx", "ta", "boeing", "airbus", "iphone", "windows", "formula",
  ]
}
