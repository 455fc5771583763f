import Foundation
import GRDB
import News
import Testing

@testable import Storage

/// `claims --speaker` over spellings, and what it costs.
@Suite struct SpeakerSearchTests {
  private func store(_ speakers: [(String, SpeakerKind)]) async throws -> NewsStore {
    let store = try NewsStore()
    let feed = try await store.watchOnly()
    try await store.save(Samples.poll(feed, entries: [Samples.entry("id:1")]))
    let pending = try #require(try await store.archive.pendingArticles(limit: 1).first)
    let claims = speakers.map { name, kind in
      var claim = Samples.claim
      claim.source = []
      claim.speaker = name
      claim.speakerKind = kind
      return claim
    }
    try await store.finish(pending, claims: claims) { _ in [] }
    return store
  }

  @Test(arguments: [
    ("Zelensky", 4), ("zelenskyj", 4), ("President Zelensky", 4), ("Volodymyr Zelensky", 3),
    ("Vladimir Zelenskiy", 3), ("V. Zelensky", 3), ("Zelensky's office", 1), ("Orban", 1),
    ("ORBÁN", 1), ("Viktor Orban", 1), ("Petro Orban", 0), ("officials", 1), ("Brink", 0), ("?", 0),
    ("\"", 0), ("*", 0),
  ])
  func anySpellingFindsAllClaims(name: String, count: Int) async throws {
    let store = try await store([
      ("Volodymyr Zelensky", .named), ("Volodymyr Zelenskyy", .named),
      ("Vladimir Zelenskiy", .named), ("Zelensky's office", .described), ("Viktor Orbán", .named),
      ("two officials", .unnamed),
    ])
    let found = try await store.archive.claims(matching: ClaimQuery(speaker: name))
    #expect(found.count == count)
  }

  @Test func aSearchReadsNoTableFromEndToEnd() async throws {
    let store = try await store([("Ada Quill", .named)])
    let plan = try await store.database.read { db in
      let query = ClaimQuery(speaker: "Quill")
      let request = try #require(try NewsArchive.request(for: query, in: db))
      let prepared = try request.makePreparedRequest(db)
      let sql = "EXPLAIN QUERY PLAN " + prepared.statement.sql
      return try Row.fetchAll(db, sql: sql, arguments: prepared.statement.arguments)
        .map { $0["detail"] as String }
    }
    #expect(plan.contains { $0.hasPrefix("SEARCH claim USING INTEGER PRIMARY KEY") })
    #expect(plan.contains { $0.contains("claimSpeakerBySpeaker") })
    let scans = plan.filter { $0.hasPrefix("SCAN") && !$0.contains("VIRTUAL TABLE") }
    #expect(scans.isEmpty, "\(plan)")
  }

  @Test func theKindOfSpeakerComesBack() async throws {
    let store = try await store([("two officials", .unnamed)])
    let found = try await store.archive.claims(matching: ClaimQuery())
    #expect(found.map(\.claim.speakerKind) == [.unnamed])
  }

  /// A database in which nothing was joined yet, as an older claimwatch leaves it.
  @Test func olderClaimsAreFoundAtOnceAndJoinedWithLaterArticles() async throws {
    let store = try await store(
      (0..<250).map { ("Ada Quill\($0 % 2 == 0 ? "" : "on")", .named) } + [("Officials", .unnamed)])
    try await store.database.write { db in
      try db.execute(
        sql: """
          DELETE FROM claimSpeaker; DELETE FROM speakerUse; DELETE FROM speaker;
          UPDATE claim SET speakerKind = NULL;
          INSERT INTO speakerBacklog SELECT 1, id FROM claim ORDER BY id DESC LIMIT 1;
          """)
    }
    let query = ClaimQuery(speaker: "Quill", limit: 500)
    #expect(try await store.archive.claims(matching: query).count == 125)
    let feed = try await store.feed().id
    var counts: [Int] = []
    for number in 2...5 {
      try await store.save(Samples.poll(feed, entries: [Samples.entry("id:\(number)")]))
      let pending = try #require(try await store.archive.pendingArticles(limit: 1).first)
      try await store.finish(pending, claims: []) { _ in [] }
      counts.append(
        try await store.archive.speakers(matching: SpeakerQuery()).map(\.claims).reduce(0, +))
    }
    #expect(counts == [99, 199, 250, 250])
  }
}
