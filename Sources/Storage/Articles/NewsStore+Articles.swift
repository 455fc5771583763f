package import Foundation
internal import GRDB
package import News

extension NewsStore {
  /// Commits what an article gave rise to: its claims, its place among the stories, its relations,
  /// its alerts in the outbox, and that it's done.
  ///
  /// - Parameters:
  ///   - pending: The revision that was read.
  ///   - claims: What it claims.
  ///   - language: The language that it was found to be in; nil: as its page or feed says.
  ///   - findings: What comparing it with earlier articles has found out.
  ///   - duration: How long that took to find out; nil where nobody measured.
  ///   - recent: Since when to count the alerts of each watch; nil: nobody asks.
  ///   - alerts: Makes the alerts.
  /// - Returns: How many alerts were raised; nil where another has finished the revision before.
  /// - Throws: What SQLite or `alerts` says; then nothing of the article is stored.
  @discardableResult
  package func finish(
    _ pending: PendingArticle, claims: [Claim], language: String? = nil,
    findings: ArticleFindings = ArticleFindings(), after duration: Duration? = nil,
    countingAlertsSince recent: Date? = nil,
    alerts: @escaping @Sendable (AlertContext) throws -> ArticleAlerts
  ) async throws -> Int? {
    try await database.write { db in
      try db.run(
        sql: """
          UPDATE revision SET state = 'done', language = coalesce(?, language)
          WHERE id = ? AND state = 'pending'
          """, arguments: [language, pending.revision])
      guard db.changesCount == 1 else { return nil }
      let text = SpannedText(pending.text)
      var ids: [ClaimID] = []
      for (position, claim) in claims.enumerated() {
        ids.append(
          try Self.insert(claim, at: position, of: pending.revision, text: text, in: db))
      }
      try Self.joinSpeakers(of: claims, ids, in: pending, db)
      let relations = try Self.save(findings, of: pending, claims: ids, in: db)
      let context = AlertContext(
        claims: ids, relations: relations,
        story: try relations.isEmpty ? nil : Self.story(of: pending.article, in: db),
        alertedWatches: try Self.alertedWatches(of: pending.article, in: db),
        recentAlerts: try recent.map { try Self.alertCounts(since: $0, in: db) } ?? [:],
        told: try Self.alerts(telling: findings, in: db),
        nextSeq: try Self.nextSeq(in: db))
      let alerts = try alerts(context)
      for outgoing in alerts.raised { try Self.insert(outgoing, about: pending.article, in: db) }
      for omission in alerts.omitted { try Self.insert(omission, about: pending.article, in: db) }
      if let duration { try Self.countReading(seconds: duration / .seconds(1), in: db) }
      return alerts.raised.count
    }
  }

  /// Adds an article to the rate at which articles are read; every one counts a hundredth less than
  /// the one behind it.
  private static func countReading(seconds: Double, in db: GRDB.Database) throws {
    try db.run(
      sql: """
        INSERT INTO readingRate (id, articles, seconds) VALUES (1, 1, :seconds)
        ON CONFLICT (id) DO UPDATE
        SET articles = 0.99 * articles + 1, seconds = 0.99 * seconds + :seconds
        """,
      arguments: ["seconds": seconds])
  }

  private static func insert(
    _ claim: Claim, at position: Int, of revision: RevisionID, text: SpannedText,
    in db: GRDB.Database
  ) throws -> ClaimID {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO claim (revisionId, position, content, source, speaker, role, speakerKind, cue, kinds,
          modality, isNegated, checkWorthiness, confidence, contentSpans, sourceSpans, cueSpans,
          figures, times, hedges, parts)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      revision, position, text[claim.content],
      claim.source.isEmpty ? nil : text[claim.source], claim.speaker, claim.role,
      claim.speakerKind?.rawValue,
      claim.cue.isEmpty ? nil : text[claim.cue],
      try JSONColumn.encode(claim.kinds), claim.modality.rawValue, claim.isNegated,
      claim.checkWorthiness, claim.confidence, try JSONColumn.encode(claim.content),
      try JSONColumn.encode(claim.source), try JSONColumn.encode(claim.cue),
      try JSONColumn.encode(claim.figures), try JSONColumn.encode(claim.times),
      try JSONColumn.encode(claim.hedges),
      claim.parts.isEmpty ? nil : try JSONColumn.encode(claim.parts),
    ])
    return ClaimID(rawValue: db.lastInsertedRowID)
  }

  static func insert(
    _ outgoing: OutgoingAlert, about article: ArticleID?, in db: GRDB.Database
  ) throws {
    let alert = outgoing.alert
    try db.run(
      sql: """
        INSERT INTO alert (seq, id, kind, severity, watch, articleId, relationId, time, line)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        alert.seq, alert.id, alert.kind.rawValue, alert.severity.rawValue, alert.watch, article,
        outgoing.relation, alert.time.stored, Data(outgoing.line),
      ])
    let statement = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO alertClaim (claimId, seq) VALUES (?, ?)")
    // The others are sentences and headlines that stand for claims.
    for claim in alert.claims.compactMap({ Int64($0.id) }) {
      try statement.execute(arguments: [claim, alert.seq])
    }
    for sink in outgoing.sinks {
      let held = outgoing.heldUntil
      try db.run(
        sql: """
          INSERT INTO delivery (sink, seq, watch, state, job, due) VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          sink, alert.seq, alert.watch, held == nil ? "waiting" : "held",
          held == nil ? alert.seq : nil, (held ?? alert.time).stored,
        ])
    }
  }

  static func story(
    of article: ArticleID, in db: GRDB.Database
  ) throws -> StorySummary? {
    let statement = try db.cachedStatement(
      sql: "SELECT storyId FROM storyArticle WHERE articleId = ?")
    return try StoryID.fetchOne(statement, arguments: [article])
      .flatMap { try StorySummary.fetch($0, in: db) }
  }

  private static func alertedWatches(
    of article: ArticleID, in db: GRDB.Database
  ) throws -> Set<String> {
    try String.fetchSet(
      db.cachedStatement(sql: "SELECT watch FROM alert WHERE articleId = ? AND kind = 'claim'"),
      arguments: [article])
  }

  static func alertCounts(
    since start: Date, in db: GRDB.Database
  ) throws -> [String: Int] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT watch, count(*) AS count FROM alert WHERE time >= ? AND watch IS NOT NULL
          GROUP BY watch
          """), arguments: [start]
    ).reduce(into: [:]) { $0[$1["watch"]] = $1["count"] }
  }

  /// No number is ever given twice, also after old alerts were purged.
  static func nextSeq(in db: GRDB.Database) throws -> Int64 {
    let last = try Int64.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT max(coalesce((SELECT max(seq) FROM alert), 0),
            coalesce((SELECT seq FROM logPosition), 0))
          """))
    return (last ?? 0) + 1
  }
}
