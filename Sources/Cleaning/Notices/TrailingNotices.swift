/// Cuts what pages append to an article: offers, lists, blocks from the archive.
enum TrailingNotices {
  /// The least number of notices that make a tail.
  private static let fewestNotices = 3
  /// The largest share of the words that may fall with a tail.
  private static let largestShare = 0.25

  /// Drops everything from a line that ends articles, where notices outnumber the rest two to one.
  ///
  /// - Parameter blocks: The article's blocks, notices marked.
  static func cut(_ blocks: inout [SortedBlock]) {
    let total = blocks.reduce(0) { $0 + ($1.isText ? $1.words : 0) }
    var notices = 0
    var texts = 0
    var words = 0
    var tail: Int?
    for index in blocks.indices.reversed() {
      switch blocks[index].verdict {
      case .text:
        texts += 1
        words += blocks[index].words
      case .notice(let kind):
        notices += 1
        if kind.endsArticles, notices >= fewestNotices, notices >= texts * 2,
          Double(words) <= Double(total) * largestShare
        {
          tail = index
        }
      case .caption, .title, .promo: break
      }
    }
    guard let tail else { return }
    for index in tail..<blocks.count where blocks[index].isText {
      blocks[index].verdict = .notice(.related)
    }
  }
}
