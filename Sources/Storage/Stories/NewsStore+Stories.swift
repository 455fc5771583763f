internal import Foundation
internal import GRDB
internal import News

extension NewsStore {
  /// Articles whose traces are kept: those with which new ones are compared.
  package static let tracesKept = 100_000
  /// Traces that one article removes at most, where the limit was lowered.
  private static let tracesRemoved = 8

  /// Stores what was found out about an article.
  ///
  /// - Parameters:
  ///   - findings: What was found out.
  ///   - pending: The article.
  ///   - claims: The ids of its claims, in their order.
  ///   - db: The transaction that stores the claims.
  /// - Returns: The ids of the relations, in their order; nil for one that lost a member meanwhile.
  /// - Throws: What SQLite says.
  static func save(
    _ findings: ArticleFindings, of pending: PendingArticle, claims: [ClaimID], in db: GRDB.Database
  ) throws -> [RelationID?] {
    if let placement = findings.placement { try save(placement, of: pending, in: db) }
    let statement = try db.cachedStatement(
      sql: "INSERT INTO claimOutcome (claimId, event, stage) VALUES (?, ?, ?)")
    for outcome in findings.outcomes {
      try statement.execute(arguments: [claims[outcome.claim], outcome.event, outcome.stage])
    }
    return try findings.relations.map {
      try save($0, of: pending.article, claims: claims, in: db)
    }
  }

  private static func save(
    _ placement: StoryPlacement, of pending: PendingArticle, in db: GRDB.Database
  ) throws {
    try db.run(
      sql: """
        INSERT INTO story (id, title, firstSeen, lastSeen, articles)
        VALUES (:story, :title, :seen, :seen, 1)
        ON CONFLICT (id) DO UPDATE SET articles = articles + 1,
          firstSeen = min(firstSeen, excluded.firstSeen),
          lastSeen = max(lastSeen, excluded.lastSeen)
        """,
      arguments: [
        "story": placement.story, "title": pending.title ?? "", "seen": pending.firstSeen.stored,
      ])
    try db.run(
      sql: """
        INSERT INTO storyArticle (articleId, storyId, duplicateOf, containment, isSeries)
        VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [
        pending.article, placement.story, placement.duplicateOf, placement.containment,
        placement.isSeries,
      ])
    try save(placement.trace, as: db.lastInsertedRowID, in: db)
    if let merged = placement.merged {
      try merge(merged, into: placement.story, by: pending, in: db)
    }
    let statement = try db.cachedStatement(
      sql: "INSERT INTO dependence (articleId, earlierId, reason) VALUES (?, ?, ?)")
    for dependence in placement.dependences {
      try statement.execute(arguments: [pending.article, dependence.earlier, dependence.reason])
    }
  }

  /// Makes one story of two.
  private static func merge(
    _ merged: StoryID, into story: StoryID, by pending: PendingArticle, in db: GRDB.Database
  ) throws {
    let both: StatementArguments = ["merged": merged, "story": story]
    try db.run(
      sql: """
        UPDATE story SET articles = story.articles + other.articles,
          title = CASE WHEN other.firstSeen < story.firstSeen THEN other.title ELSE story.title END,
          firstSeen = min(story.firstSeen, other.firstSeen),
          lastSeen = max(story.lastSeen, other.lastSeen)
        FROM (SELECT * FROM story WHERE id = :merged) AS other
        WHERE story.id = :story
        """, arguments: both)
    for table in ["storyArticle", "relation"] {
      try db.run(
        sql: "UPDATE \(table) SET storyId = :story WHERE storyId = :merged", arguments: both)
    }
    try db.run(
      sql: "UPDATE storyMerge SET intoId = :story WHERE intoId = :merged", arguments: both)
    try db.run(sql: "DELETE FROM story WHERE id = ?", arguments: [merged])
    try db.run(
      sql: "INSERT INTO storyMerge (storyId, intoId, articleId, time) VALUES (?, ?, ?, ?)",
      arguments: [merged, story, pending.article, pending.firstSeen.stored])
  }

  private static func save(
    _ trace: ArticleTrace, as number: Int64, in db: GRDB.Database
  ) throws {
    try db.run(
      sql: "INSERT INTO articleTrace (number, copies, profile, source) VALUES (?, ?, ?, ?)",
      arguments: [
        number, Data(trace.copies), Data(trace.profile), try TracedSource(trace).stored,
      ])
    try db.run(
      sql: "INSERT INTO articleKeys (number, keys) VALUES (?, ?)",
      arguments: [number, Data(trace.keys)])
    for table in ["articleTrace", "articleKeys"] {
      try db.run(
        sql: """
          DELETE FROM \(table) WHERE number IN (
            SELECT number FROM \(table) WHERE number <= ? ORDER BY number LIMIT ?)
          """,
        arguments: [number - Int64(tracesKept), tracesRemoved])
    }
  }

  /// Stores a relation that an article gave rise to.
  ///
  /// - Parameters:
  ///   - relation: The relation.
  ///   - article: The article.
  ///   - claims: The ids of the claims that are stored with it, in their order.
  ///   - db: The transaction.
  /// - Returns: Its id; nil where it lost a member meanwhile.
  /// - Throws: What SQLite says.
  static func save(
    _ relation: FoundRelation, of article: ArticleID, claims: [ClaimID], in db: GRDB.Database
  ) throws -> RelationID? {
    guard try relation.members.allSatisfy({ try isStored($0, in: db) }) else { return nil }
    let insertion = try db.cachedStatement(
      sql: """
        INSERT INTO relation (kind, articleId, storyId, independent, why, time, correctsId)
        VALUES (:kind, :article, (SELECT storyId FROM storyArticle WHERE articleId = :article),
          :independent, :why, :time, :corrects)
        """)
    try insertion.execute(arguments: [
      "kind": relation.kind.rawValue, "article": article, "independent": relation.independent,
      "why": relation.why, "time": relation.time.stored, "corrects": relation.corrects,
    ])
    let id = RelationID(rawValue: db.lastInsertedRowID)
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO relationClaim (relationId, position, revisionId, claimId, content)
        VALUES (?, ?, ?, ?, ?)
        """)
    for (position, member) in relation.members.enumerated() {
      let claim: ClaimID? =
        switch member.subject {
        case .earlier(let claim): claim
        case .own(let place): claims[place]
        case .passage: nil
        }
      try statement.execute(arguments: [id, position, member.revision, claim, member.content])
    }
    return id
  }

  /// A poll may have sent an earlier article back to be read again since it was looked up.
  private static func isStored(
    _ member: FoundRelation.Member, in db: GRDB.Database
  ) throws -> Bool {
    guard case .earlier(let claim) = member.subject else { return true }
    let statement = try db.cachedStatement(sql: "SELECT 1 FROM claim WHERE id = ?")
    return try Int.fetchOne(statement, arguments: [claim]) != nil
  }
}
