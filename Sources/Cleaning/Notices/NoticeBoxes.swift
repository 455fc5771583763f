/// Finds the rest of boxes of which some lines are known as offers: the slogans between them.
enum NoticeBoxes {
  /// Lines of a box that no phrase knows, in a row.
  private static let widestGap = 6

  /// Marks fragments that stand between two offers of one box.
  ///
  /// - Parameter blocks: The article's blocks, notices known by phrase marked.
  static func mark(_ blocks: inout [SortedBlock]) {
    var previous: Int?
    for index in blocks.indices {
      guard case .notice(let kind) = blocks[index].verdict, kind.isOffer else { continue }
      if let previous {
        let gap = (previous + 1)..<index
        if gap.count <= widestGap, gap.allSatisfy({ belongs(blocks[$0]) }) {
          for inner in gap where blocks[inner].isText { blocks[inner].verdict = .notice(.offer) }
        }
      }
      previous = index
    }
  }

  private static func belongs(_ block: SortedBlock) -> Bool { !block.isText || block.isFragment }
}
