extension AnnotatedText {
  /// Whether a sentence begins with the token.
  func startsSentence(_ token: Int) -> Bool { sentence(holding: token).lowerBound == token }

  /// The sentence that a token stands in; empty for one that stands in none.
  func sentence(holding token: Int) -> Range<Int> {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    guard low < sentences.count, sentences[low].contains(token) else {
      return token + 1..<token + 1
    }
    return sentences[low]
  }

  /// Whether `wordCount` counts the token.
  func isCounted(_ token: Int) -> Bool {
    tokens[token].kind == .word || tokens[token].kind == .number
  }
}
