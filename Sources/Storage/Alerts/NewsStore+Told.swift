internal import GRDB
internal import News

extension NewsStore {
  /// Which alerts have told the earlier claims that an article repeats or that its relations name.
  ///
  /// - Parameters:
  ///   - findings: What was found out about the article.
  ///   - db: The transaction that finishes the article.
  /// - Returns: Nothing of claims that no alert has told.
  /// - Throws: What SQLite says.
  static func alerts(
    telling findings: ArticleFindings, in db: GRDB.Database
  ) throws -> [ClaimID: Set<EarlierAlert>] {
    // Without a repetition everything is new.
    guard !findings.repetitions.isEmpty else { return [:] }
    var claims = Set(findings.repetitions.values.joined())
    for member in findings.relations.flatMap(\.members) {
      if case .earlier(let claim) = member.subject { claims.insert(claim) }
    }
    let statement = try db.cachedStatement(
      sql: """
        SELECT seq, watch, kind FROM alertClaim JOIN alert USING (seq)
        WHERE claimId = ? AND watch IS NOT NULL
        """)
    var told: [ClaimID: Set<EarlierAlert>] = [:]
    for claim in claims {
      for row in try Row.fetchAll(statement, arguments: [claim]) {
        guard let kind = Alert.Kind(rawValue: row["kind"]) else { continue }
        told[claim, default: []].insert(
          EarlierAlert(seq: row["seq"], watch: row["watch"], kind: kind))
      }
    }
    return told
  }

  static func insert(
    _ omission: Omission, about article: ArticleID, in db: GRDB.Database
  ) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO omission (articleId, watch, kind, toldBy) VALUES (?, ?, ?, ?)")
    for seq in omission.toldBy {
      try statement.execute(arguments: [article, omission.watch, omission.kind.rawValue, seq])
    }
  }
}

extension NewsArchive {
  static func omissions(of article: ArticleID, in db: GRDB.Database) throws -> [Omission] {
    var omissions: [Omission] = []
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT watch, kind, group_concat(toldBy, ' ') AS toldBy
          FROM (SELECT * FROM omission WHERE articleId = ? ORDER BY toldBy)
          GROUP BY watch, kind ORDER BY watch, kind
          """), arguments: [article])
    for row in rows {
      guard let kind = Alert.Kind(rawValue: row["kind"]) else { continue }
      let toldBy: String = row["toldBy"]
      omissions.append(
        Omission(
          watch: row["watch"], kind: kind,
          toldBy: toldBy.split(separator: " ").compactMap { Int64($0) }))
    }
    return omissions
  }
}
