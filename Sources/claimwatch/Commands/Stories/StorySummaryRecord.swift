import Foundation
import News
import Storage

/// A story as `claimwatch stories --json` prints it.
struct StorySummaryRecord: Encodable {
  private enum CodingKeys: String, CodingKey {
    case id, title, articles, outlets, independent, relations
    case firstSeen = "first_seen"
    case lastSeen = "last_seen"
  }

  let id: String
  let title: String
  let articles: Int
  let outlets: Int
  /// How many of the outlets tell it independently.
  let independent: Int
  let relations: Int
  let firstSeen: Date
  let lastSeen: Date

  init(_ story: StorySummary) {
    id = String(story.id.rawValue)
    title = story.title
    articles = story.articles
    outlets = story.outlets
    independent = story.independent
    relations = story.relations
    firstSeen = story.firstSeen
    lastSeen = story.lastSeen
  }
}
