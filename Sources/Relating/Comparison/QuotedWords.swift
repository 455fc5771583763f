internal import News

/// Which words of a sentence stand between quotation marks.
struct QuotedWords {
  private let isQuoted: [Bool]

  init(_ words: [TextWord], _ text: SpannedText) {
    var isOpen = false
    var position = words.first.map { max(0, $0.span.start - 1) } ?? 0
    isQuoted = words.map { word in
      for mark in text[Span(min(position, word.span.start), word.span.start)].unicodeScalars {
        switch mark {
        case "“", "„", "«": isOpen = true
        case "”", "»": isOpen = false
        case "\"": isOpen.toggle()
        default: break
        }
      }
      position = word.span.end
      return isOpen
    }
  }

  /// Whether all of some words are quoted.
  ///
  /// - Parameter words: Their places; with none, nothing is quoted.
  /// - Returns: Whether each of them is quoted.
  func hold(_ words: Range<Int>) -> Bool {
    !words.isEmpty && isQuoted[words].allSatisfy { $0 }
  }
}
