package import Relating

/// What `claimwatch group --jsonl` prints of an article (DESIGN section 9).
package struct GroupRecord: Encodable, Hashable, Sendable {
  package let id: String
  /// The earliest article with this text.
  package let duplicateOf: String?
  package let dependentOn: [Dependence]
  package let story: String
  /// The story of earlier articles that turned out to be the same one.
  package let merged: String?
  package let relations: [ClaimRelation]

  private enum CodingKeys: String, CodingKey {
    case id, story, merged, relations
    case duplicateOf = "duplicate_of"
    case dependentOn = "dependent_on"
  }
}
