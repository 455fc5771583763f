import News

/// Reads what a watch asks of figures: a unit, a change, and numbers to compare with.
///
///     condition  = [unit] [change] [comparison {"and" comparison}]     at least one of the three
///     change     = "change" | "up" | "down"
///     comparison = ("=" | "!=" | "<" | "<=" | ">" | ">=") number
///     number     = ["-"] digits ["." digits] [scale]                   1500000, 1,500,000
///     scale      = "thousand" | "million" | "billion" | "trillion"
enum FigureText {
  /// Makes a condition of a text such as "reservists >= 100000" or "percent change".
  ///
  /// - Parameter text: A value of the file.
  /// - Returns: The condition.
  /// - Throws: What stands where something else belongs.
  static func parse(_ text: String) throws(Complaint) -> FigureCondition {
    let text = try Text.parse(text)
    var words = words(of: text)[...]
    var subject = words.prefix { !isComparison($0) }
    words = words.dropFirst(subject.count)
    let change = subject.last.flatMap(FigureCondition.Change.init)
    if change != nil { subject.removeLast() }
    for word in subject { try checkUnit(word) }
    let unit = subject.isEmpty ? nil : subject.joined(separator: " ")
    return FigureCondition(unit: unit, change: change, limits: try limits(of: words), text: text)
  }

  private static func limits(
    of words: ArraySlice<String>
  ) throws(Complaint) -> [FigureCondition.Limit] {
    var limits: [FigureCondition.Limit] = []
    var words = words
    while let sign = words.popFirst() {
      guard let comparison = FigureCondition.Comparison(rawValue: sign) else {
        throw noComparison("\(sign.quoted) is no comparison")
      }
      let number = words.prefix { $0 != "and" && !isComparison($0) }
      words = words.dropFirst(number.count)
      limits.append(.init(comparison, try NumberText.parse(number.joined(separator: " "))))
      guard let and = words.popFirst() else { break }
      guard and == "and" else { throw noComparison("\"and\" is missing before \(and.quoted)") }
      guard !words.isEmpty else { throw noComparison("nothing follows \"and\"") }
    }
    return limits
  }

  /// What no figure has for its unit: a number, which lacks its comparison, or a stray mark.
  private static func checkUnit(_ word: String) throws(Complaint) {
    if word.first?.isNumber == true {
      throw noComparison("a comparison is missing before \(word.quoted)")
    }
    guard word.contains(where: { $0.isLetter || $0.isCurrencySymbol || "%‰°".contains($0) }) else {
      throw Complaint(message: "\(word.quoted) is no unit", suggestion: example)
    }
  }

  private static func noComparison(_ message: String) -> Complaint {
    let signs = FigureCondition.Comparison.allCases.map(\.rawValue)
    return Complaint(message: message, suggestion: Suggestion.oneOf(signs, nearest: nil))
  }

  static let example = "write it like \"reservists >= 100000\""

  /// The words and the comparisons, which may touch them.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text {
      let touches = word.last.map { isSign($0) == isSign(character) } ?? true
      if character.isWhitespace || !touches, !word.isEmpty {
        words.append(word)
        word = ""
      }
      if !character.isWhitespace { word.append(character) }
    }
    return word.isEmpty ? words : words + [word]
  }

  private static func isComparison(_ word: String) -> Bool { word.first.map(isSign) ?? false }

  private static func isSign(_ character: Character) -> Bool { "<>=!≤≥≠".contains(character) }
}
