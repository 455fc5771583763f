internal import Foundation
internal import GRDB
package import News

extension NewsArchive {
  /// The story that an article belongs to.
  ///
  /// - Parameter article: The article.
  /// - Returns: Nil before the article was placed; with it, the earliest article with its text.
  /// - Throws: What SQLite says.
  package func place(
    of article: ArticleID
  ) async throws -> (story: StoryID, duplicateOf: ArticleID?)? {
    try await database.read { db in
      try Row.fetchOne(
        db.cachedStatement(
          sql: "SELECT storyId, duplicateOf FROM storyArticle WHERE articleId = ?"),
        arguments: [article]
      ).map { (story: $0["storyId"], duplicateOf: $0["duplicateOf"]) }
    }
  }

  /// The last revisions that were read of a story's articles, without copies.
  ///
  /// - Parameters:
  ///   - story: The story.
  ///   - merged: One that is to be part of it.
  ///   - article: An article to leave out.
  ///   - limit: At most as many.
  /// - Returns: The earliest first.
  /// - Throws: What SQLite says.
  package func lastRevisions(
    in story: StoryID, merged: StoryID? = nil, without article: ArticleID, limit: Int
  ) async throws -> [LastRevision] {
    try await database.read { db in
      let ids = try ArticleID.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT articleId FROM storyArticle
            WHERE storyId IN (?, ?) AND articleId <> ? AND duplicateOf IS NULL
            ORDER BY number DESC LIMIT ?
            """),
        arguments: [story, merged ?? story, article, limit])
      return try LastRevision.fetch(of: ids.reversed(), in: db)
    }
  }

  /// The last revisions that were read of the articles that foretell, or tell of, an event.
  ///
  /// - Parameters:
  ///   - outcomes: The events, each with what is said of them.
  ///   - article: An article to leave out.
  ///   - limit: At most as many for each, the newest claims'.
  /// - Returns: Each once, the earliest first.
  /// - Throws: What SQLite says.
  package func lastRevisions(
    telling outcomes: [(event: Int64, stage: String)], without article: ArticleID, limit: Int
  ) async throws -> [LastRevision] {
    guard !outcomes.isEmpty else { return [] }
    return try await database.read { db in
      var ids: Set<ArticleID> = []
      for outcome in outcomes {
        ids.formUnion(
          try ArticleID.fetchAll(
            db.cachedStatement(
              sql: """
                SELECT revision.articleId FROM claimOutcome
                JOIN claim ON claim.id = claimOutcome.claimId
                JOIN revision ON revision.id = claim.revisionId
                WHERE claimOutcome.event = ? AND claimOutcome.stage = ?
                ORDER BY claimOutcome.claimId DESC LIMIT ?
                """),
            arguments: [outcome.event, outcome.stage, limit]))
      }
      ids.remove(article)
      return try LastRevision.fetch(of: ids.sorted { $0.rawValue < $1.rawValue }, in: db)
    }
  }

  /// The claims among some that a relation of a kind has as a member.
  ///
  /// - Parameters:
  ///   - claims: Claims.
  ///   - kind: The relation's kind.
  /// - Returns: Those that have.
  /// - Throws: What SQLite says.
  package func claims(
    among claims: [ClaimID], in kind: RelationKind
  ) async throws -> Set<ClaimID> {
    try await database.read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT relation.id FROM relationClaim JOIN relation ON relation.id = relationId
          WHERE claimId = ? AND kind = ? LIMIT 1
          """)
      return try Set(
        claims.filter { claim in
          try Int64.fetchOne(statement, arguments: [claim, kind.rawValue]) != nil
        })
    }
  }

  /// What an article said before a revision.
  ///
  /// - Parameter revision: One that is still to be read.
  /// - Returns: The revisions before it that were read; nil for an article's first.
  /// - Throws: What SQLite says.
  package func revisions(before revision: PendingArticle) async throws -> EarlierRevisions? {
    guard revision.number > 1 else { return nil }
    return try await database.read { db in
      guard let last = try Self.reports(of: [revision.article], in: db).first else { return nil }
      guard let isFromPage = revision.isFromPage, last.isFromPage == !isFromPage else {
        return EarlierRevisions(last: last, comparable: last)
      }
      let comparable = try Row.fetchOne(
        db.cachedStatement(
          sql: StoredReport.selection + """

            WHERE revision.articleId = ? AND state = 'done' AND isFromPage = ?
            ORDER BY number DESC LIMIT 1
            """), arguments: [revision.article, isFromPage]
      ).map { try StoredReport(row: $0, in: db) }
      return EarlierRevisions(last: last, comparable: comparable ?? last)
    }
  }

  /// Articles with the last of their revisions that was read.
  ///
  /// - Parameter articles: The articles.
  /// - Returns: In their order, without those of which none was read.
  /// - Throws: What SQLite says.
  package func reports(of articles: [ArticleID]) async throws -> [StoredReport] {
    try await database.read { db in try Self.reports(of: articles, in: db) }
  }

  static func reports(of ids: [ArticleID], in db: GRDB.Database) throws -> [StoredReport] {
    let statement = try db.cachedStatement(
      sql: StoredReport.selection + """

        WHERE revision.id = (
          SELECT id FROM revision WHERE articleId = ? AND state = 'done'
          ORDER BY number DESC LIMIT 1)
        """)
    return try ids.compactMap { id in
      try Row.fetchOne(statement, arguments: [id]).map { try StoredReport(row: $0, in: db) }
    }
  }
}
