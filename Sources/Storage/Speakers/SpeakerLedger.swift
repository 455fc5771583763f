internal import Foundation
internal import GRDB
internal import News

/// Joins the speakers of claims over articles, within the transaction that stores the claims.
///
/// What was joined once is never looked at again: the price of a claim doesn't grow with the
/// database, and the order of arrival decides.
struct SpeakerLedger {
  private let db: GRDB.Database
  private let outlet: String
  private let time: Date
  /// The speakers of this article, so that each name is looked for once.
  private var found: [Appearance: Use] = [:]

  private struct Appearance: Hashable {
    let name: String
    let role: String
  }

  private struct Use {
    let id: Int64
    let speaker: Int64
  }

  /// A longer name is none.
  private static let longestName = 200
  /// A longer role is cut.
  private static let longestRole = 200
  /// As many speakers of one surname are looked at, and the most quoted of them compared.
  private static let bearers = 256
  private static let namesakes = 8
  /// As many names of one speaker are compared.
  private static let names = 32
  /// As many roles of one speaker are compared.
  private static let roles = 16

  init(_ db: GRDB.Database, outlet: String, time: Date) {
    self.db = db
    self.outlet = outlet
    self.time = time
  }

  /// Gives a claim to its speaker, who may be new.
  ///
  /// - Parameters:
  ///   - claim: The claim's number.
  ///   - name: The speaker's name as the article gives it.
  ///   - role: The speaker's role.
  /// - Throws: What SQLite says.
  mutating func record(_ claim: ClaimID, by name: String, in role: String?) throws {
    guard name.utf8.count <= Self.longestName else { return }
    let role = String((role ?? "").prefix(Self.longestRole))
    let appearance = Appearance(name: name, role: role)
    let use: Use
    if let known = found[appearance] {
      use = known
    } else {
      guard let parsed = SpeakerName(name) else { return }
      use = try self.use(of: appearance, parsed)
      found[appearance] = use
    }
    try count(claim, for: use)
  }

  private func use(of appearance: Appearance, _ name: SpeakerName) throws -> Use {
    let role = appearance.role.isEmpty ? nil : SpeakerRole(appearance.role)
    let known = try self.known(like: name)
    let speaker =
      try SpeakerMatch(name: name, role: role, time: time).choice(among: known)?.id ?? newSpeaker()
    try learn(name, of: speaker)
    try execute(
      """
      INSERT INTO speakerUse (speakerId, name, role, outlet, claims) VALUES (?, ?, ?, ?, 0)
      ON CONFLICT DO NOTHING
      """,
      [speaker, appearance.name, appearance.role, outlet])
    let id = try Int64.fetchOne(
      db.cachedStatement(
        sql:
          "SELECT id FROM speakerUse WHERE speakerId = ? AND name = ? AND role = ? AND outlet = ?"
      ), arguments: [speaker, appearance.name, appearance.role, outlet])
    guard let id else { preconditionFailure("the row was just made sure of") }
    return Use(id: id, speaker: speaker)
  }

  private func newSpeaker() throws -> Int64 {
    try execute(
      "INSERT INTO speaker (claims, firstSeen, lastSeen) VALUES (0, ?, ?)", [time, time])
    return db.lastInsertedRowID
  }

  private func learn(_ name: SpeakerName, of speaker: Int64) throws {
    for family in name.family {
      try execute(
        """
        INSERT INTO speakerKey (family, given, speakerId, middle, generation)
        VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """,
        [family, name.given, speaker, name.middle, name.generation])
    }
  }

  private func count(_ claim: ClaimID, for use: Use) throws {
    try execute(
      """
      UPDATE speaker SET claims = claims + 1, firstSeen = min(firstSeen, ?),
        lastSeen = max(lastSeen, ?)
      WHERE id = ?
      """, [time.stored, time.stored, use.speaker])
    try execute("UPDATE speakerUse SET claims = claims + 1 WHERE id = ?", [use.id])
    try execute(
      "INSERT INTO claimSpeaker (claimId, speakerId, useId) VALUES (?, ?, ?)",
      [claim, use.speaker, use.id])
  }

  private func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}

extension SpeakerLedger {
  /// The speakers whom a name may mean, those of its given name first.
  private func known(like name: SpeakerName) throws -> [KnownSpeaker] {
    var ids: [Int64] = []
    for family in name.family {
      for given in [name.given, String(name.given.prefix(1)), ""] {
        ids += try speakers(of: family, from: given, to: given)
      }
      // An initial may be any given name that begins so, a bare surname any at all.
      if !name.isFull {
        ids += try speakers(of: family, from: name.given, to: name.given + "\u{10FFFF}")
      }
    }
    var seen: Set<Int64> = []
    return try ids.filter { seen.insert($0).inserted }.map(speaker)
  }

  private func speakers(of family: String, from: String, to: String) throws -> [Int64] {
    try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT DISTINCT id FROM (
            SELECT speakerId FROM speakerKey WHERE family = ? AND given BETWEEN ? AND ? LIMIT ?)
          JOIN speaker ON id = speakerId ORDER BY claims DESC, id LIMIT ?
          """), arguments: [family, from, to, Self.bearers, Self.namesakes])
  }

  private func speaker(_ id: Int64) throws -> KnownSpeaker {
    let names = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT given, middle, generation FROM speakerKey WHERE speakerId = ? LIMIT ?"),
      arguments: [id, Self.names])
    let roles = try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT role FROM speakerUse WHERE speakerId = ? AND role <> ''
          GROUP BY role ORDER BY max(claims) DESC, role LIMIT ?
          """), arguments: [id, Self.roles])
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT claims, lastSeen FROM speaker WHERE id = ?"),
      arguments: [id])
    return KnownSpeaker(
      id: id,
      names: names.map {
        .init(given: $0["given"], middle: $0["middle"], generation: $0["generation"])
      },
      roles: roles.map(SpeakerRole.init), claims: row?["claims"] ?? 0,
      lastSeen: row?["lastSeen"] ?? time)
  }
}
