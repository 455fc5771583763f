extension AnnotatedText {
  /// Whether a sentence begins with the token.
  func startsSentence(_ token: Int) -> Bool {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].lowerBound == token
  }

  /// Whether `wordCount` counts the token.
  func isCounted(_ token: Int) -> Bool {
    tokens[token].kind == .word || tokens[token].kind == .number
  }
}
