/// Drops headings that head nothing any more.
enum HeadingRules {
  /// Marks each heading after which everything up to the next heading, or to the end, was dropped.
  ///
  /// - Parameter blocks: The article's blocks, all else decided.
  static func mark(_ blocks: inout [SortedBlock]) {
    // A page of headings only is a page of text all the same.
    guard blocks.contains(where: { $0.isText && !$0.isHeading }) else { return }
    for index in blocks.indices where isPromo(blocks[index], before: blocks[(index + 1)...]) {
      blocks[index].verdict = .promo
    }
    var hasText = false
    var hasDropped = true
    for index in blocks.indices.reversed() {
      let block = blocks[index]
      guard block.isText else {
        if block.verdict != .caption { hasDropped = true }
        continue
      }
      if !block.isHeading {
        (hasText, hasDropped) = (true, false)
      } else if !hasText, hasDropped {
        blocks[index].verdict = .promo
      } else {
        (hasText, hasDropped) = (false, false)
      }
    }
  }

  /// Whether a heading is that of another story, or of several: it links to what was dropped below it,
  /// or stands above a list of links.
  private static func isPromo(_ heading: SortedBlock, before next: ArraySlice<SortedBlock>) -> Bool
  {
    guard heading.isText, heading.isHeading, next.first?.verdict == .promo else { return false }
    if next.dropFirst().first?.verdict == .promo { return true }
    return heading.draft.linkShare > linkedHeading && heading.draft.link?.hasPrefix("#") != true
  }

  private static let linkedHeading = 0.9
}
