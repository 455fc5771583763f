/// Whether a claim denies what its words name.
struct NegationRule {
  let text: AnnotatedText

  /// Looks at the first clause only: in "he left because it was not safe" leaving isn't denied.
  func isNegated(_ range: Range<Int>) -> Bool {
    for index in range {
      if text.has(.negation, at: index), !isOnly(index) { return true }
      let endsClause =
        index > range.lowerBound && (text.words[index] == "," || text.has(.subordinator, at: index))
      if endsClause, text.wordCount(range.lowerBound..<index) >= 3 { return false }
    }
    return false
  }

  /// "not only … but" denies nothing.
  private func isOnly(_ index: Int) -> Bool {
    index + 1 < text.words.count && ["only", "just", "least"].contains(text.words[index + 1])
  }
}
