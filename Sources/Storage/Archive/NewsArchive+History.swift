internal import Foundation
internal import GRDB
internal import News

extension NewsArchive {
  /// What became of the articles that are known by an address.
  ///
  /// - Parameters:
  ///   - url: The address as a feed gave it.
  ///   - canonicalURL: The address to compare with.
  /// - Returns: From the first seen to the last; none where no feed has brought it.
  /// - Throws: What SQLite says.
  package func history(ofURL url: String, canonicalURL: String?) async throws -> [ArticleHistory] {
    try await database.read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT article.*, feed.name AS feed FROM article JOIN feed ON feed.id = article.feedId
            WHERE article.url = ? OR article.canonicalURL = ?
              OR article.id IN (SELECT articleId FROM entry WHERE key = 'id:' || ?)
            ORDER BY article.id
            """),
        arguments: [url, canonicalURL, url]
      ).map { try Self.history(of: $0, in: db) }
    }
  }

  static func history(of article: Row, in db: GRDB.Database) throws -> ArticleHistory {
    let id: ArticleID = article["id"]
    let feed: FeedID = article["feedId"]
    return ArticleHistory(
      article: id, feed: article["feed"], outlet: article["outlet"], url: article["url"],
      published: article["published"], firstSeen: article["firstSeen"],
      isBacklog: article["isBacklog"],
      otherFeeds: try String.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT DISTINCT feed.name FROM entry JOIN feed ON feed.id = entry.feedId
            WHERE entry.articleId = ? AND entry.feedId <> ? ORDER BY feed.name
            """),
        arguments: [id, feed]),
      revisions: try revisions(of: id, in: db),
      alerts: try Row.fetchAll(
        db.cachedStatement(
          sql: "SELECT seq, watch, time FROM alert WHERE articleId = ? ORDER BY seq"),
        arguments: [id]
      ).map { .init(seq: $0["seq"], watch: $0["watch"], time: $0["time"]) },
      omissions: try omissions(of: id, in: db))
  }

  private static func revisions(
    of article: ArticleID, in db: GRDB.Database
  ) throws -> [ArticleHistory.Revision] {
    try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM revision WHERE articleId = ? ORDER BY number"),
      arguments: [article]
    ).map { row in
      let state: String = row["state"]
      return ArticleHistory.Revision(
        number: row["number"], title: row["title"], text: row["text"], language: row["language"],
        isPartial: row["isPartial"], seenFrom: row["seenFrom"], seenUntil: row["seenUntil"],
        isPending: state == "pending",
        claims: try Row.fetchAll(
          db,
          sql: StoredClaim.selection + "\nWHERE claim.revisionId = ? ORDER BY claim.position",
          arguments: [row["id"] as RevisionID]
        ).map(StoredClaim.init))
    }
  }
}
