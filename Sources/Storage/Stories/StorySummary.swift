package import Foundation
internal import GRDB
package import News

/// A story in one line.
package struct StorySummary: Hashable, Sendable {
  package let id: StoryID
  /// The headline of the article that it began with.
  package let title: String
  package let firstSeen: Date
  package let lastSeen: Date
  package let articles: Int
  /// How many outlets tell it, and how many of them independently.
  package let outlets: Int
  package let independent: Int
  /// How many relations there are between its claims.
  package let relations: Int

  /// Articles of a story by which its outlets are counted, those that came last.
  private static let counted = 500

  static func fetch(_ id: StoryID, in db: GRDB.Database) throws -> StorySummary? {
    guard
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT story.*, (SELECT count(*) FROM relation WHERE storyId = story.id) AS relations
            FROM story WHERE id = ?
            """), arguments: [id])
    else { return nil }
    let members = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT number, article.id, article.outlet FROM storyArticle
          JOIN article ON article.id = storyArticle.articleId
          WHERE storyId = ? ORDER BY number DESC LIMIT ?
          """), arguments: [id, counted])
    let edges = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT dependence.articleId, earlierId FROM dependence
          JOIN storyArticle AS later ON later.articleId = dependence.articleId
          JOIN storyArticle AS earlier ON earlier.articleId = earlierId
          WHERE later.storyId = :story AND earlier.storyId = :story
            AND later.number >= :first AND earlier.number >= :first
          """), arguments: ["story": id, "first": members.last?["number"] as Int64?])
    return StorySummary(
      id: id, title: row["title"], firstSeen: row["firstSeen"], lastSeen: row["lastSeen"],
      articles: row["articles"],
      outlets: Set(members.map { $0["outlet"] as String }).count,
      independent: sources(
        of: members.map { $0["id"] }, joinedBy: edges.map { ($0["articleId"], $0["earlierId"]) }),
      relations: row["relations"])
  }

  /// How many groups remain when articles that depend on each other are joined.
  private static func sources(
    of articles: [Int64], joinedBy edges: [(later: Int64, earlier: Int64)]
  ) -> Int {
    var roots = Dictionary(uniqueKeysWithValues: articles.map { ($0, $0) })
    func root(of article: Int64) -> Int64? {
      var current = article
      while let next = roots[current], next != current { current = next }
      return roots[current]
    }
    for edge in edges {
      guard let one = root(of: edge.later), let other = root(of: edge.earlier) else { continue }
      roots[max(one, other)] = min(one, other)
    }
    return roots.count { $0.key == $0.value }
  }
}
