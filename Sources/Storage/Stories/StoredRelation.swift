package import Foundation
internal import GRDB
package import News

/// A relation with what its members say.
package struct StoredRelation: Hashable, Sendable {
  /// A claim, or the sentence or headline that stands for one.
  package struct Member: Hashable, Sendable {
    package let claim: ClaimID?
    package let article: ArticleID
    package let outlet: String
    package let url: String?
    package let published: Date?
    package let revisionID: RevisionID
    /// Which revision of the article, from 1.
    package let revision: Int
    /// Who makes the claim, by name where that is known; nil where the outlet itself does.
    package let source: String?
    /// In which words the article says so ("denied on Monday").
    package let cue: String?
    package let content: String
  }

  package let id: RelationID
  package let kind: RelationKind
  /// The article that gave rise to it.
  package let article: ArticleID
  package let story: StoryID?
  package let independent: Int
  package let why: String
  package let time: Date
  /// The relation that it corrects.
  package let corrects: RelationID?
  /// The earliest first.
  package let members: [Member]

  private static func fetch(_ rows: [Row], in db: GRDB.Database) throws -> [StoredRelation] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT relationClaim.claimId, relationClaim.content, relationClaim.revisionId,
          revision.number, article.id AS article, article.outlet, article.url, article.published,
          coalesce(claim.speaker, claim.source) AS source, claim.cue
        FROM relationClaim
        LEFT JOIN claim ON claim.id = relationClaim.claimId
        JOIN revision ON revision.id = relationClaim.revisionId
        JOIN article ON article.id = revision.articleId
        WHERE relationId = ? ORDER BY relationClaim.position
        """)
    return try rows.compactMap { row in
      guard let kind = RelationKind(rawValue: row["kind"]) else { return nil }
      let members = try Row.fetchAll(statement, arguments: [row["id"] as RelationID]).map {
        Member(
          claim: $0["claimId"], article: $0["article"], outlet: $0["outlet"], url: $0["url"],
          published: $0["published"], revisionID: $0["revisionId"], revision: $0["number"],
          source: $0["source"], cue: $0["cue"], content: $0["content"])
      }
      return StoredRelation(
        id: row["id"], kind: kind, article: row["articleId"], story: row["storyId"],
        independent: row["independent"], why: row["why"], time: row["time"],
        corrects: row["correctsId"], members: members)
    }
  }

  static func fetch(
    after last: RelationID?, since: Date?, limit: Int, _ db: GRDB.Database
  ) throws -> [StoredRelation] {
    try fetch(
      Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT * FROM relation WHERE id > :last AND (:since IS NULL OR time >= :since)
            ORDER BY id LIMIT :limit
            """), arguments: ["last": last?.rawValue ?? 0, "since": since, "limit": limit]),
      in: db)
  }

  static func fetch(_ ids: [RelationID], _ db: GRDB.Database) throws -> [StoredRelation] {
    let statement = try db.cachedStatement(sql: "SELECT * FROM relation WHERE id = ?")
    return try fetch(
      ids.compactMap { try Row.fetchOne(statement, arguments: [$0]) }, in: db)
  }

  static func fetch(in story: StoryID, _ db: GRDB.Database) throws -> [StoredRelation] {
    try fetch(
      Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT * FROM relation WHERE storyId = :story OR id IN (
              SELECT relationId FROM relationClaim
              JOIN revision ON revision.id = relationClaim.revisionId
              JOIN storyArticle ON storyArticle.articleId = revision.articleId
              WHERE storyArticle.storyId = :story)
            ORDER BY id
            """), arguments: ["story": story]), in: db)
  }

  static func fetch(of article: ArticleID, _ db: GRDB.Database) throws -> [StoredRelation] {
    try fetch(
      Row.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT * FROM relation WHERE id IN (
              SELECT relationId FROM revision
              JOIN relationClaim ON relationClaim.revisionId = revision.id
              WHERE revision.articleId = ?)
            ORDER BY id
            """), arguments: [article]), in: db)
  }
}
