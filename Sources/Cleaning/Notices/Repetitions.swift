/// Finds labels that a page shows again and again: headlines, buttons under each picture.
enum Repetitions {
  /// Blocks of fewer words may well come twice, in tables and lists.
  private static let shortest = 4

  /// Marks each fragment that an earlier block says in the same words; a sentence that comes twice is
  /// the author's.
  ///
  /// - Parameter blocks: The article's blocks.
  static func mark(_ blocks: inout [SortedBlock]) {
    var seen: Set<[UInt8]> = []
    for index in blocks.indices
    where blocks[index].isText && blocks[index].words >= shortest
      && blocks[index].isFragment
    {
      if !seen.insert(Array(blocks[index].draft.text.utf8)).inserted {
        blocks[index].verdict = .title
      }
    }
  }
}
