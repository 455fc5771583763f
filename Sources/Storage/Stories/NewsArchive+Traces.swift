internal import Foundation
internal import GRDB
package import News

extension NewsArchive {
  /// The greatest number that was ever given to a story.
  ///
  /// - Returns: 0 where there is none.
  /// - Throws: What SQLite says.
  package func newestStory() async throws -> Int64 {
    try await database.read { db in
      try Int64.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT max(coalesce((SELECT max(id) FROM story), 0),
              coalesce((SELECT max(storyId) FROM storyMerge), 0))
            """)) ?? 0
    }
  }

  /// The articles that the indexes in memory hold, in the order of their placing.
  ///
  /// - Parameters:
  ///   - number: The number of the last one that is known.
  ///   - limit: At most as many.
  /// - Returns: The next ones.
  /// - Throws: What SQLite says.
  package func places(after number: Int64, limit: Int) async throws -> [StoredPlace] {
    try await database.read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT number, articleId, storyId, keys FROM articleKeys
            JOIN storyArticle USING (number)
            WHERE number > ? ORDER BY number LIMIT ?
            """),
        arguments: [number, limit]
      ).map {
        StoredPlace(
          number: $0["number"], article: $0["articleId"], story: $0["storyId"],
          keys: [UInt8]($0["keys"] as Data))
      }
    }
  }

  /// What tells the stories of the articles that were placed before one.
  ///
  /// - Parameters:
  ///   - number: The number of that one.
  ///   - limit: At most as many.
  /// - Returns: Of each its number and what `ArticleTrace.profile` held, the last first.
  /// - Throws: What SQLite says.
  package func profiles(
    before number: Int64, limit: Int
  ) async throws -> [(number: Int64, bytes: [UInt8])] {
    try await database.read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT number, profile FROM articleTrace
            WHERE number < ? ORDER BY number DESC LIMIT ?
            """),
        arguments: [number, limit]
      ).map { (number: $0["number"], bytes: [UInt8]($0["profile"] as Data)) }
    }
  }

  /// The earlier articles with which one is to be compared.
  ///
  /// - Parameter wanted: Which, and what of them.
  /// - Returns: Those that are still kept, each once, in no order.
  /// - Throws: What SQLite says.
  package func traces(_ wanted: WantedTraces) async throws -> [StoredTrace] {
    let (copies, profiles) = (Set(wanted.copies), Set(wanted.profiles))
    return try await database.read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT article.outlet, duplicateOf, source, CASE WHEN ? THEN copies END AS copies,
            CASE WHEN ? THEN profile END AS profile
          FROM storyArticle
          JOIN articleTrace USING (number)
          JOIN article ON article.id = articleId
          WHERE articleId = ?
          """)
      return try copies.union(profiles).union(wanted.sources).compactMap { article in
        try Row.fetchOne(
          statement,
          arguments: [copies.contains(article), profiles.contains(article), article]
        ).map { try StoredTrace(article, row: $0) }
      }
    }
  }

  /// Where articles come from.
  ///
  /// - Parameter articles: The articles.
  /// - Returns: Those of which it is still known.
  /// - Throws: What SQLite says.
  package func sources(of articles: [ArticleID]) async throws -> [StoredSource] {
    try await database.read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT article.outlet, source,
            (SELECT json_group_array(earlierId) FROM dependence
              WHERE dependence.articleId = storyArticle.articleId AND reason = 'copy') AS originals
          FROM storyArticle
          JOIN articleTrace USING (number)
          JOIN article ON article.id = storyArticle.articleId
          WHERE storyArticle.articleId = ?
          """)
      return try articles.compactMap { article in
        guard let row = try Row.fetchOne(statement, arguments: [article]) else { return nil }
        let source = try TracedSource(row["source"])
        return StoredSource(
          article: article, outlet: row["outlet"], agencies: source.agencies, cited: source.cited,
          copies: try JSONColumn.decode([Int64].self, from: row["originals"]).map(ArticleID.init))
      }
    }
  }
}

extension StoredTrace {
  fileprivate init(_ article: ArticleID, row: Row) throws {
    let source = try TracedSource(row["source"])
    self.init(
      article: article, outlet: row["outlet"], duplicateOf: row["duplicateOf"],
      copies: (row["copies"] as Data?).map { [UInt8]($0) },
      profile: (row["profile"] as Data?).map { [UInt8]($0) }, agencies: source.agencies,
      cited: source.cited)
  }
}
