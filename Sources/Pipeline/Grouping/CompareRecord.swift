internal import Deduplication
internal import News
package import Relating

/// What `claimwatch compare --jsonl` prints of two texts (DESIGN section 9).
package struct CompareRecord: Encodable, Hashable, Sendable {
  package let id: String?
  /// How much of one text stands in the other, from 0 to 1.
  package let copy: Double
  package let relation: TextComparison.Relation
  package let why: String
  package let changes: [TextChange]

  /// Compares two texts.
  ///
  /// - Parameters:
  ///   - id: The id of the line that asked, if one did.
  ///   - one: A text, the earlier version where both are versions of one.
  ///   - other: Another text.
  ///   - sameStory: Whether both are known to report one event.
  ///   - isRevision: Whether `other` is a later version of `one`.
  package init(
    id: String?, _ one: ComparedText, _ other: ComparedText, sameStory: Bool, isRevision: Bool
  ) {
    let comparison = TextComparison(one, other, sameStory: sameStory, isRevision: isRevision)
    self.id = id
    copy = copyMeasure(one.words, other.words)
    relation = comparison.relation
    why = comparison.why
    changes = comparison.changes
  }
}
