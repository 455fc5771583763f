internal import News

/// A draft block with what has been decided about it so far.
struct SortedBlock: Sendable {
  enum Verdict: Hashable, Sendable {
    case text
    case caption
    /// The article's title once more.
    case title
    case notice(NoticeKind)
    /// Another story's headline or summary, by its links.
    case promo
  }

  let draft: DraftBlock
  var verdict: Verdict
  let words: Int

  var isText: Bool { verdict == .text }
  var isHeading: Bool { draft.kind == .heading }

  /// Whether the block is a label or a slogan rather than a sentence.
  var isFragment: Bool {
    guard words <= Self.longestFragment else { return false }
    return !draft.text.hasSentenceEnd
  }

  private static let longestFragment = 14
}

extension String {
  /// Whether the text ends as a sentence does, quotation marks and brackets aside.
  var hasSentenceEnd: Bool {
    let end = unicodeScalars.reversed().prefix(4).first { !Self.closers.contains($0) }
    return end.map(Self.terminators.contains) ?? false
  }

  private static let closers: Set<Unicode.Scalar> = ["\"", "”", "’", "'", "»", ")", "]", "“", " "]
  private static let terminators: Set<Unicode.Scalar> = [
    ".", "!", "?", "…", "。", "！", "？", "।", "؟",
  ]
}
