import News

/// How firmly the words of a claim put it.
struct ModalityRule {
  let text: AnnotatedText

  func modality(of range: Range<Int>, hedges: [String]) -> Modality {
    if isQuestion(range) { return .questioned }
    if isConditional(range) { return .conditional }
    return hedges.isEmpty ? .asserted : .hedged
  }

  /// Whether a question mark ends the words or stands right behind them.
  func isQuestion(_ range: Range<Int>) -> Bool {
    var index = range.upperBound - 1
    while index > range.lowerBound, text.isPunctuation(index) {
      if text.words[index] == "?" { return true }
      index -= 1
    }
    return range.upperBound < text.words.count && text.words[range.upperBound] == "?"
  }

  /// "if" or "unless" with a "would", "could" or "will" that hangs on it.
  private func isConditional(_ range: Range<Int>) -> Bool {
    guard let condition = range.first(where: { ["if", "unless"].contains(text.words[$0]) }) else {
      return false
    }
    // "asked if", "whether": a question reported, no condition.
    guard condition == range.lowerBound || !text.has(.reportingVerb, at: condition - 1) else {
      return false
    }
    return range.contains { text.has(.modal, at: $0) }
  }
}
