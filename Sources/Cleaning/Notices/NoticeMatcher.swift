/// Finds the phrases of notices in blocks; one lookup a word, whatever the number of phrases.
struct NoticeMatcher: Sendable {
  private enum Token {
    case word(UInt64, hasColon: Bool)
    case number
    case gap
  }

  private struct Phrase {
    let kind: NoticeKind
    let tokens: [Token]
    let isAtStart: Bool
    let isAtEnd: Bool
    /// The longest block, in words, that the phrase can claim.
    let reach: Int
  }

  /// Phrases by the hash of their first word.
  private let phrases: WordTable<[Phrase]>
  /// Phrases that begin with a number or a gap.
  private let openPhrases: [Phrase]
  private static let widestGap = 6
  /// The phrases that ship, compiled once: each poll makes a cleaner, and five hundred copies of
  /// these tables were 15 MB.
  static let shipped = NoticeMatcher()
  /// In words: one more than the longest block that can be a notice.
  static let longestRead = 61

  /// The fewer words a phrase has, the shorter the block that it can claim: a reporter's paragraph
  /// may well begin with "Interesting" or hold "free trial".
  private static func reach(_ tokens: [Token], _ kind: NoticeKind) -> Int {
    let specific = tokens.reduce(0) { count, token in
      switch token {
      case .word(_, let hasColon): count + (hasColon ? 3 : 1)
      case .number: count + 1
      case .gap: count
      }
    }
    return min([0, 8, 20, 40, 60][min(specific, 4)], kind.longestBlock)
  }

  /// Compiles the tables.
  ///
  /// - Parameter table: Phrases by kind, as `NoticePhrases` explains them.
  init(_ table: [(NoticeKind, [String])] = NoticePhrases.all) {
    var phrases: [(UInt64, [Phrase])] = []
    var openPhrases: [Phrase] = []
    for (kind, texts) in table {
      for text in texts {
        let phrase = Self.compiled(text, kind)
        if case .word(let hash, _)? = phrase.tokens.first {
          phrases.append((hash, [phrase]))
        } else {
          openPhrases.append(phrase)
        }
      }
    }
    self.phrases = WordTable(hashed: phrases, merge: +)
    self.openPhrases = openPhrases
  }

  private static func compiled(_ text: String, _ kind: NoticeKind) -> Phrase {
    var tokens: [Token] = []
    for part in text.split(separator: " ") {
      if part == "*" || part == "*$" {
        tokens.append(.gap)
      } else if part == "#" || part == "^#" {
        tokens.append(.number)
      } else {
        tokens += FoldedWords(String(part), limit: longestRead).words.map {
          .word($0.hash, hasColon: $0.hasColon)
        }
      }
    }
    return Phrase(
      kind: kind, tokens: tokens, isAtStart: text.hasPrefix("^"), isAtEnd: text.hasSuffix("$"),
      reach: reach(tokens, kind))
  }

  /// What kind of notice a block is, if it is one.
  ///
  /// - Parameter folded: The block's words, read up to `longestRead`.
  /// - Returns: Nil where no phrase is found.
  func kind(of folded: FoldedWords) -> NoticeKind? {
    let words = folded.words
    guard !words.isEmpty, !folded.isCut else { return nil }
    for start in words.indices {
      if let found = phrases[words[start].hash], let kind = kind(by: found, words, at: start) {
        return kind
      }
      if start == 0 || words[start].isNumber, let kind = kind(by: openPhrases, words, at: start) {
        return kind
      }
    }
    return nil
  }

  private func kind(
    by phrases: [Phrase], _ words: [FoldedWords.Word], at start: Int
  ) -> NoticeKind? {
    for phrase in phrases {
      guard start == 0 || !phrase.isAtStart, words.count <= phrase.reach else { continue }
      if let end = Self.match(phrase.tokens[...], words, at: start),
        !phrase.isAtEnd || end == words.count
      {
        return phrase.kind
      }
    }
    return nil
  }

  /// Where a match that begins at `start` ends.
  private static func match(
    _ tokens: ArraySlice<Token>, _ words: [FoldedWords.Word], at start: Int
  ) -> Int? {
    guard let token = tokens.first else { return start }
    let rest = tokens.dropFirst()
    switch token {
    case .word(let hash, let hasColon):
      guard start < words.count, words[start].hash == hash, !hasColon || words[start].hasColon
      else { return nil }
      return match(rest, words, at: start + 1)
    case .number:
      guard start < words.count, words[start].isNumber else { return nil }
      return match(rest, words, at: start + 1)
    case .gap:
      for next in start...min(start + widestGap, words.count) {
        if let end = match(rest, words, at: next) { return end }
      }
      return nil
    }
  }
}
