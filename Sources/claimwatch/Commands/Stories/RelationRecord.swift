import Foundation
import News
import Storage

/// A relation as `claimwatch story --json` and `why --json` print it.
struct RelationRecord: Encodable {
  /// A claim, or the sentence or headline that stands for one.
  struct Member: Encodable {
    /// The id of the claim.
    let claim: String?
    let article: String
    let outlet: String
    let url: String?
    let published: Date?
    let revision: Int
    let source: String?
    let cue: String?
    let content: String
  }

  let id: String
  let kind: RelationKind
  let independent: Int
  let why: String
  let time: Date
  let claims: [Member]

  init(_ relation: StoredRelation) {
    id = String(relation.id.rawValue)
    kind = relation.kind
    independent = relation.independent
    why = relation.why
    time = relation.time
    claims = relation.members.map {
      Member(
        claim: $0.claim.map { String($0.rawValue) }, article: String($0.article.rawValue),
        outlet: $0.outlet, url: $0.url, published: $0.published, revision: $0.revision,
        source: $0.source, cue: $0.cue, content: $0.content)
    }
  }
}
