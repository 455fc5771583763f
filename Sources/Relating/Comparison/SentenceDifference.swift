internal import News

/// What differs between two versions of one sentence.
struct SentenceDifference {
  /// The kinds of change, each once, in a fixed order.
  let kinds: [TextChange.Kind]
  /// The numbers that were replaced, and those that replaced them.
  let figures: Set<UInt64>

  /// The text that a sentence stands in, and the words in it that name sources of claims.
  struct Side {
    let text: SpannedText
    var sources: [Span] = []
  }

  init(_ old: SentenceVersion, _ new: SentenceVersion, _ before: Side, _ after: Side) {
    let (oldWords, newWords) = (Array(old.words), Array(new.words))
    let hunks = WordDiff.hunks(oldWords.map(\.hash), newWords.map(\.hash))
    let oldNumerals = NumeralScanner.numerals(in: oldWords, of: before.text)
    let newNumerals = NumeralScanner.numerals(in: newWords, of: after.text)
    var figures: Set<UInt64> = []
    for hunk in hunks {
      let gone = oldNumerals.filter { $0.words.overlaps(hunk.before) }
      let came = newNumerals.filter { $0.words.overlaps(hunk.after) }
      guard !gone.isEmpty, !came.isEmpty, gone.map(\.value) != came.map(\.value) else { continue }
      for numeral in gone { figures.formUnion(oldWords[numeral.words].map(\.hash)) }
      for numeral in came { figures.formUnion(newWords[numeral.words].map(\.hash)) }
    }
    self.figures = figures
    var kinds: [TextChange.Kind] = figures.isEmpty ? [] : [.figure]
    let quotations = QuotedWords(oldWords, before.text)
    if hunks.contains(where: {
      quotations.hold($0.before) && !Self.isSpelling($0, oldWords, newWords)
    }) {
      kinds.append(.quotation)
    }
    if hunks.contains(where: {
      Self.isName($0.before, oldWords, within: before.sources)
        && Self.isName($0.after, newWords, within: after.sources)
        && !Self.isSpelling($0, oldWords, newWords)
    }) {
      kinds.append(.speaker)
    }
    self.kinds = kinds
  }

  /// Whether some words name the source of a claim.
  private static func isName(
    _ range: Range<Int>, _ words: [TextWord], within sources: [Span]
  ) -> Bool {
    words[range].contains { word in
      word.isCapitalized && sources.contains { $0.contains(word.span) }
    }
  }

  /// Whether a hunk merely mends or makes a slip of the pen: the words are nearly as long as before.
  private static func isSpelling(
    _ hunk: WordDiff.Hunk, _ old: [TextWord], _ new: [TextWord]
  ) -> Bool {
    guard hunk.before.count == hunk.after.count, hunk.before.count <= 2 else { return false }
    return zip(old[hunk.before], new[hunk.after]).allSatisfy {
      !$0.isNumber && abs($0.span.count - $1.span.count) <= 1
    }
  }
}
