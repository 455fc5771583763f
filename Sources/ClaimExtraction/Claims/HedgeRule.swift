/// Finds the words that hedge a claim, with the words of degree before them.
struct HedgeRule {
  let text: AnnotatedText

  /// The hedges in some tokens, as they stand in the text.
  func hedges(in range: Range<Int>) -> [String] {
    range.compactMap { index in
      let word = text.words[index]
      let graded = index > range.lowerBound && Hedges.degrees.contains(text.words[index - 1])
      // "May" is a month.
      guard
        Hedges.words.contains(word) && !(word == "may" && text.isCapitalised(index))
          || graded && Hedges.graded.contains(word)
      else { return nil }
      return graded
        ? text.source.word(index - 1) + " " + text.source.word(index) : text.source.word(index)
    }
  }
}
