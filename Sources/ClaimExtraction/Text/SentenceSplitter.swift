import News

/// Cuts paragraphs into sentences.
struct SentenceSplitter {
  let text: TokenizedText
  let words: [String]
  let classes: [WordClass]

  /// Where no mark ends a sentence, it ends after so many tokens: every rule's work is bounded.
  private static let limit = 250

  /// The sentences of a paragraph, as ranges of tokens, in order.
  func sentences(in paragraph: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = paragraph.lowerBound
    var index = start
    while index < paragraph.upperBound {
      guard endsSentence(at: index) else {
        index += 1
        if index - start == Self.limit {
          sentences.append(start..<index)
          start = index
        }
        continue
      }
      var end = index + 1
      while end < paragraph.upperBound, closes(at: end) { end += 1 }
      if end < paragraph.upperBound, startsSentence(at: end), end - start > 1 {
        sentences.append(start..<end)
        start = end
      }
      index = end
    }
    if start < paragraph.upperBound { sentences.append(start..<paragraph.upperBound) }
    return sentences
  }

  private func endsSentence(at index: Int) -> Bool {
    switch words[index] {
    case ".": !isAbbreviation(before: index)
    case "!", "?", "…": true
    case let word where word.first == ".": word.allSatisfy { $0 == "." }
    // "U.S." may end a sentence; what follows tells.
    case let word where word.count > 3 && word.last == ".":
      followsAsSentence(index + 1)
    default: false
    }
  }

  private func isAbbreviation(before index: Int) -> Bool {
    guard index > 0, text.tokens[index - 1].kind == .word else { return false }
    let isInitial =
      text.tokens[index - 1].span.count == 1 && isUppercase(index - 1) && words[index - 1] != "i"
    return isInitial
      || classes[index - 1].contains(.abbreviation) && isUppercaseOrEllipsis(index - 1)
  }

  /// "Sept." and "No." are abbreviations, the verb in "he said no." and "may" are not.
  private func isUppercaseOrEllipsis(_ index: Int) -> Bool {
    isUppercase(index) || !["no", "mar", "fig", "mt", "co"].contains(words[index])
  }

  /// After "U.S." a sentence begins only with a word that seldom stands inside one in capitals.
  private func followsAsSentence(_ index: Int) -> Bool {
    guard index < words.count else { return true }
    return isUppercase(index)
      && !classes[index].isDisjoint(with: [
        .determiner, .subjectPronoun, .preposition, .subordinator,
      ])
  }

  private func closes(at index: Int) -> Bool {
    switch words[index] {
    case "”", "»", ")", "]", "!", "?": true
    case "\"", "'", "''", "’", "“": !hasBlank(before: index)
    default: false
    }
  }

  private func startsSentence(at index: Int) -> Bool {
    let token = text.tokens[index]
    switch token.kind {
    case .word: return isUppercase(index) || !hasCase(index)
    case .number, .symbol: return true
    case .punctuation: return !["-", "–", "—", "―", "--", ",", ";", ":"].contains(words[index])
    case .lineBreak: return true
    }
  }

  private func isUppercase(_ index: Int) -> Bool { text.startsUppercase(index) }
  private func hasCase(_ index: Int) -> Bool { text.firstScalar(index).properties.isCased }

  private func hasBlank(before index: Int) -> Bool {
    text.tokens[index - 1].bytes.upperBound < text.tokens[index].bytes.lowerBound
  }
}
