import Foundation
import News
import Storage

/// A story as `claimwatch story --json` prints it.
struct StoryRecord: Encodable {
  /// An earlier article that another is no independent confirmation of.
  struct Dependence: Encodable {
    let article: String
    /// "copy", "owner", "wire" or "cites".
    let reason: String
  }

  /// An article of the story.
  struct Article: Encodable {
    private enum CodingKeys: String, CodingKey {
      case id, outlet, url, title, published, revisions, claims
      case firstSeen = "first_seen"
      case duplicateOf = "duplicate_of"
      case dependentOn = "dependent_on"
    }

    let id: String
    let outlet: String
    let url: String?
    let title: String?
    let published: Date?
    let firstSeen: Date
    let revisions: Int
    let duplicateOf: String?
    let dependentOn: [Dependence]
    let claims: [ClaimRecord]

    init(_ telling: StoryHistory.Telling) {
      id = String(telling.article.rawValue)
      outlet = telling.outlet
      url = telling.url
      title = telling.title
      published = telling.published
      firstSeen = telling.firstSeen
      revisions = telling.revisions
      duplicateOf = telling.duplicateOf.map { String($0.rawValue) }
      dependentOn = telling.dependences.map {
        Dependence(article: String($0.earlier.rawValue), reason: $0.reason)
      }
      claims = telling.claims.map(ClaimRecord.init)
    }
  }

  /// A story that turned out to be this one.
  struct Merge: Encodable {
    let story: String
    /// The article that belongs to both.
    let article: String?
    let time: Date

    init(_ merge: StoryHistory.Merge) {
      story = String(merge.story.rawValue)
      article = merge.article.map { String($0.rawValue) }
      time = merge.time
    }
  }

  let story: StorySummaryRecord
  /// The stories that turned out to be this one.
  let merged: [Merge]
  /// In the order in which they came.
  let articles: [Article]
  let relations: [RelationRecord]

  init(_ history: StoryHistory) {
    story = StorySummaryRecord(history.summary)
    merged = history.merges.map(Merge.init)
    articles = history.tellings.map(Article.init)
    relations = history.relations.map(RelationRecord.init)
  }
}
