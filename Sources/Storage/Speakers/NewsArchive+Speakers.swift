internal import GRDB
internal import News

extension NewsArchive {
  /// As many ways of naming one speaker are read.
  private static let uses = 500
  /// As many speakers of a name are looked through.
  private static let namesakes = 200

  /// Lists speakers.
  ///
  /// - Parameter query: Which ones.
  /// - Returns: One page.
  /// - Throws: What SQLite says.
  package func speakers(matching query: SpeakerQuery) async throws -> [StoredSpeaker] {
    try await database.read { db in
      let ids = try query.name.map { try Self.speakers(named: $0, in: db) }
      let order = query.order == .recent ? "speaker.lastSeen" : "speaker.claims"
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM speaker
          WHERE claims > 0 AND (:ids IS NULL OR id IN (SELECT value FROM json_each(:ids)))
            AND (:since IS NULL OR lastSeen >= :since)
            AND (:outlet IS NULL OR EXISTS (SELECT 1 FROM speakerUse
              WHERE speakerId = speaker.id AND outlet = :outlet AND claims > 0))
          ORDER BY \(order) DESC, id DESC LIMIT :limit OFFSET :offset
          """,
        arguments: [
          "ids": try ids.map(JSONColumn.encode), "since": query.since, "outlet": query.outlet,
          "limit": query.limit, "offset": query.offset,
        ])
      return try rows.map { try Self.speaker($0, in: db) }
    }
  }

  private static func speaker(_ row: Row, in db: GRDB.Database) throws -> StoredSpeaker {
    StoredSpeaker(
      id: row["id"], claims: row["claims"], firstSeen: row["firstSeen"],
      lastSeen: row["lastSeen"], uses: try uses(of: row["id"], in: db))
  }

  private static func uses(of speaker: Int64, in db: GRDB.Database) throws -> [StoredSpeaker.Use] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT name, role, outlet, claims FROM speakerUse WHERE speakerId = ? AND claims > 0
          ORDER BY claims DESC, id LIMIT ?
          """), arguments: [speaker, uses]
    ).map { .init(name: $0["name"], role: $0["role"], outlet: $0["outlet"], claims: $0["claims"]) }
  }

  /// The speakers whom a name in any spelling means: a surname, a full name, an institution.
  static func speakers(named name: String, in db: GRDB.Database) throws -> [Int64] {
    guard let name = SpeakerName(name) else { return [] }
    var found: [Int64] = []
    for family in name.family {
      let rows = try Row.fetchAll(
        db.cachedStatement(sql: "SELECT speakerId, given FROM speakerKey WHERE family = ? LIMIT ?"),
        arguments: [family, namesakes])
      for row in rows {
        let speaker: Int64 = row["speakerId"]
        let given: String = row["given"]
        let isMeant =
          name.given.isEmpty || given == name.given
          || !name.isFull && given.hasPrefix(name.given)
        if isMeant, !found.contains(speaker) { found.append(speaker) }
      }
    }
    return found
  }

  /// What full-text search looks for in claims that no speaker was joined for.
  ///
  /// Such are those of "Kovtun and her deputy" and "Kovtun's office". Nil where the name holds no
  /// word.
  static func pattern(
    forSpeaker name: String, joined speakers: [Int64], in db: GRDB.Database
  ) throws -> FTS5Pattern? {
    let words = SpeakerName(name)?.words ?? []
    var phrases = [phrase(words.joined(separator: " "))]
    for speaker in speakers.prefix(longestPattern) {
      for use in try uses(of: speaker, in: db).prefix(longestPattern) {
        guard let variant = SpeakerName(use.name)?.words, let last = variant.last else { continue }
        phrases.append(phrase(words.count > 1 ? variant.joined(separator: " ") : last))
      }
    }
    var seen: Set<String> = []
    let alternatives = phrases.compactMap(\.self).filter { seen.insert($0).inserted }
    guard !alternatives.isEmpty else { return nil }
    let any = alternatives.prefix(longestPattern).joined(separator: " OR ")
    return try db.makeFTS5Pattern(rawPattern: "{source speaker} : (\(any))", forTable: "claimWords")
  }

  private static let longestPattern = 24

  /// A phrase as FTS5 quotes it; nil for one without a letter or digit.
  private static func phrase(_ words: String) -> String? {
    guard words.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    return "\"" + words.filter { $0 != "\"" && $0 != "\0" } + "\""
  }
}
