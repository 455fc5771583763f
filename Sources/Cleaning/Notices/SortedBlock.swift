internal import News

/// A draft block with what has been decided about it so far.
struct SortedBlock: Sendable {
  enum Verdict: Hashable, Sendable {
    case text
    case caption
    /// The article's title, or another line of it, once more.
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
    words <= Self.shortestSentence
      || (words <= Self.longestFragment && !draft.text.hasSentenceEnd)
  }

  /// Words.
  private static let longestFragment = 14
  private static let shortestSentence = 2
}
