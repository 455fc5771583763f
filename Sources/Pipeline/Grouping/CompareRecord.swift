internal import Deduplication
internal import News
package import Relating

/// What `claimwatch compare` prints of two texts (DESIGN section 9).
///
/// `--jsonl` leaves the claims out: it reads thousands of pairs.
package struct CompareRecord: Encodable, Hashable, Sendable {
  package let id: String?
  /// How much of one text stands in the other, from 0 to 1.
  package let copy: Double
  package let relation: TextComparison.Relation
  package let why: String
  package let changes: [TextChange]
  /// Whether both report one event; nil where claims were not compared, as in what follows.
  package let sameStory: Bool?
  /// Why neither is an independent confirmation of the other.
  package let dependence: Dependence.Reason?
  package let relations: [ComparedRelation]?

  private enum CodingKeys: String, CodingKey {
    case id, copy, relation, why, changes, dependence, relations
    case sameStory = "same_story"
  }

  /// Compares two texts.
  ///
  /// - Parameters:
  ///   - id: The id of the line that asked, if one did.
  ///   - one: A text, the earlier version where both are versions of one.
  ///   - other: Another text.
  ///   - sameStory: Whether both are known to report one event.
  ///   - isRevision: Whether `other` is a later version of `one`.
  ///   - pair: How their claims go together, where that is asked for.
  package init(
    id: String?, _ one: ComparedText, _ other: ComparedText, sameStory: Bool, isRevision: Bool,
    pair: ArticlePair? = nil
  ) {
    let comparison = TextComparison(
      one, other, sameStory: pair?.isOneStory ?? sameStory, isRevision: isRevision)
    self.id = id
    copy = copyMeasure(one.words, other.words)
    let isComparable = pair?.isOneStory ?? true
    relation = isComparable ? comparison.relation : .unrelated
    why = isComparable ? comparison.why : ""
    changes = comparison.changes
    self.sameStory = pair?.isOneStory
    dependence = pair?.dependence
    relations = pair?.relations
  }
}
