package import Foundation
internal import GRDB
package import News

/// Everything that is known of a story.
package struct StoryHistory: Hashable, Sendable {
  /// An article of the story.
  package struct Telling: Hashable, Sendable {
    package let article: ArticleID
    package let outlet: String
    package let url: String?
    package let title: String?
    package let published: Date?
    package let firstSeen: Date
    package let revisions: Int
    package let duplicateOf: ArticleID?
    /// The earlier articles that it is no independent confirmation of, with the reasons.
    package let dependences: [StoryPlacement.Dependence]
    /// The claims of its last revision that was read.
    package let claims: [StoredClaim]
  }

  /// A story that turned out to be this one.
  package struct Merge: Hashable, Sendable {
    package let story: StoryID
    /// The article that belongs to both; nil where it was deleted since.
    package let article: ArticleID?
    package let time: Date
  }

  package let summary: StorySummary
  /// The stories that turned out to be this one, in the order of their numbers.
  package let merges: [Merge]
  /// In the order in which they were placed.
  package let tellings: [Telling]
  package let relations: [StoredRelation]
}

extension NewsArchive {
  /// Articles of one story that are shown, those that came last.
  private static let tellingsShown = 200

  /// The stories, those first to which something was added last.
  ///
  /// - Parameters:
  ///   - outlets: Only those that so many outlets tell, at least.
  ///   - since: Only those to which something was added since then.
  ///   - limit: At most as many.
  ///   - offset: How many to pass over.
  /// - Returns: None where no article was placed.
  /// - Throws: What SQLite says.
  package func stories(
    outlets: Int, since: Date?, limit: Int, offset: Int = 0
  ) async throws -> [StorySummary] {
    try await database.read { db in
      let ids = try StoryID.fetchCursor(
        db,
        sql: """
          SELECT id FROM story
          WHERE lastSeen >= coalesce(:since, '') AND articles >= :outlets
          ORDER BY lastSeen DESC, id DESC
          """,
        arguments: ["since": since, "outlets": outlets])
      var found: [StorySummary] = []
      var passedOver = 0
      while found.count < limit, let id = try ids.next() {
        guard let story = try StorySummary.fetch(id, in: db), story.outlets >= outlets else {
          continue
        }
        if passedOver < offset { passedOver += 1 } else { found.append(story) }
      }
      return found
    }
  }

  /// A story with its articles and relations.
  ///
  /// - Parameter id: The story, or one that turned out to be part of it.
  /// - Returns: Nil where there is none of this number.
  /// - Throws: What SQLite says.
  package func story(_ id: StoryID) async throws -> StoryHistory? {
    try await database.read { db in
      let into = try StoryID.fetchOne(
        db.cachedStatement(sql: "SELECT intoId FROM storyMerge WHERE storyId = ?"),
        arguments: [id])
      let id = into ?? id
      guard let summary = try StorySummary.fetch(id, in: db) else { return nil }
      let placed = try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT articleId, duplicateOf FROM storyArticle WHERE storyId = ?
            ORDER BY number DESC LIMIT ?
            """),
        arguments: [id, Self.tellingsShown])
      return StoryHistory(
        summary: summary,
        merges: try Row.fetchAll(
          db.cachedStatement(
            sql: """
              SELECT storyId, articleId, time FROM storyMerge WHERE intoId = ? ORDER BY storyId
              """),
          arguments: [id]
        ).map {
          StoryHistory.Merge(story: $0["storyId"], article: $0["articleId"], time: $0["time"])
        },
        tellings: try placed.reversed().compactMap { try Self.telling($0, in: db) },
        relations: try StoredRelation.fetch(in: id, db))
    }
  }

  /// The story of an article, with what the article owes to earlier ones.
  ///
  /// - Parameter article: The article.
  /// - Returns: Nil before the article was placed.
  /// - Throws: What SQLite says.
  package func standing(
    of article: ArticleID
  ) async throws -> (
    story: StorySummary, telling: StoryHistory.Telling, relations: [StoredRelation]
  )? {
    try await database.read { db in
      guard
        let row = try Row.fetchOne(
          db.cachedStatement(
            sql: "SELECT articleId, duplicateOf, storyId FROM storyArticle WHERE articleId = ?"),
          arguments: [article]),
        let story = try StorySummary.fetch(row["storyId"], in: db),
        let telling = try Self.telling(row, in: db)
      else { return nil }
      return (story, telling, try StoredRelation.fetch(of: article, db))
    }
  }

  private static func telling(
    _ placed: Row, in db: GRDB.Database
  ) throws -> StoryHistory.Telling? {
    let id: ArticleID = placed["articleId"]
    guard let report = try reports(of: [id], in: db).first else { return nil }
    let revisions = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT count(*) FROM revision WHERE articleId = ?"), arguments: [id])
    return StoryHistory.Telling(
      article: id, outlet: report.outlet, url: report.url, title: report.title,
      published: report.published, firstSeen: report.firstSeen, revisions: revisions ?? 1,
      duplicateOf: placed["duplicateOf"],
      dependences: try Row.fetchAll(
        db.cachedStatement(
          sql: "SELECT earlierId, reason FROM dependence WHERE articleId = ? ORDER BY earlierId"),
        arguments: [id]
      ).map { StoryPlacement.Dependence(earlier: $0["earlierId"], reason: $0["reason"]) },
      claims: report.claims)
  }

  /// The address of an article.
  ///
  /// - Parameter article: The article.
  /// - Returns: Its outlet, and its address where it has one; nil where there is no such article.
  /// - Throws: What SQLite says.
  package func address(
    of article: ArticleID
  ) async throws -> (outlet: String, url: String?)? {
    try await database.read { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "SELECT outlet, url FROM article WHERE id = ?"),
        arguments: [article]
      ).map { (outlet: $0["outlet"], url: $0["url"]) }
    }
  }
}
