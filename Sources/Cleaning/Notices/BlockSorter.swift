internal import News

/// Decides, block by block and then by neighbourhood, what belongs to the article.
struct BlockSorter {
  private let matcher: NoticeMatcher
  private let titles: [[UInt64]]
  private let authors: [[UInt64]]
  private let address: String?

  /// In words.
  private static let longestTitle = 50

  /// Makes a sorter.
  ///
  /// - Parameters:
  ///   - matcher: Knows notices by their phrases.
  ///   - titles: What the page calls the article.
  ///   - authors: By whom the page says that it is.
  ///   - address: Where all of a feed's entry stands.
  init(
    matcher: NoticeMatcher, titles: [String], authors: [String] = [], address: String? = nil
  ) {
    self.matcher = matcher
    self.authors = authors.map(Self.folded)
    self.address = address
    self.titles = titles.map(Self.folded)
  }

  /// Sorts all blocks of the article's elements, in order.
  func sorted(_ drafts: [DraftBlock]) -> [SortedBlock] {
    var blocks = drafts.map(sorted)
    HeadMatter.mark(&blocks)
    Repetitions.mark(&blocks)
    LinkLists.mark(&blocks)
    NoticeBoxes.mark(&blocks)
    TrailingNotices.cut(&blocks)
    HeadingRules.mark(&blocks)
    return blocks
  }

  private func sorted(_ draft: DraftBlock) -> SortedBlock {
    let words = draft.text.utf8.reduce(1) { $1 == 0x20 ? $0 + 1 : $0 }
    var block = SortedBlock(draft: draft, verdict: .text, words: words)
    let folded = FoldedWords(draft.text, limit: NoticeMatcher.longestRead)
    if draft.kind == .caption {
      block.verdict = .caption
    } else if folded.words.isEmpty || Self.isCounter(draft.text.utf8) {
      block.verdict = .notice(.technical)
    } else if isTitle(draft, folded) {
      block.verdict = .title
    } else if let kind = matcher.kind(of: folded) {
      block.verdict = kind == .credit ? .caption : .notice(kind)
    } else if CaptionRules.isCaption(block) {
      block.verdict = .caption
    } else if authors.contains(where: { AuthorNotes.isNote(folded, by: $0) }) {
      block.verdict = .notice(.meta)
    } else if DateLines.isDate(block, folded) || Bylines.isByline(block, folded, authors: authors) {
      block.verdict = .notice(.meta)
    } else if let address, draft.link == address, !block.isHeading, LinkLists.isPromo(block) {
      block.verdict = .notice(.goesOn)
    } else if LinkLists.isPromo(block) {
      block.verdict = .promo
    }
    return block
  }

  /// Whether a line says which of how many pictures this is: "1/3".
  private static func isCounter(_ line: String.UTF8View) -> Bool {
    line.count <= 7 && line.contains(UInt8(ascii: "/"))
      && line.allSatisfy { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "/") || $0 == 0x20 }
  }

  /// Whether a block repeats the title; a heading may do so without the outlet's name behind it.
  private func isTitle(_ draft: DraftBlock, _ folded: FoldedWords) -> Bool {
    let words = folded.words.prefix(Self.longestTitle).lazy.map(\.hash)
    guard !words.isEmpty else { return false }
    return titles.contains { title in
      title.elementsEqual(words)
        || (draft.kind == .heading && words.count >= 3 && title.starts(with: words))
    }
  }

  /// Titles are repeated with other quotation marks, spaces and capitals.
  private static func folded(_ text: String) -> [UInt64] {
    FoldedWords(text, limit: longestTitle).words.map(\.hash)
  }
}
