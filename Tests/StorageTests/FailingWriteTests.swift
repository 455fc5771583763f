import Foundation
import GRDB
import News
import Testing

@testable import Storage

/// Each write of a transaction fails in its turn: all that it wrote must be gone, and the next try
/// must store all of it, once.
@Suite struct FailingWriteTests {
  private static let pollWrites = [
    "INSERT ON article", "INSERT ON revision", "INSERT ON entry", "UPDATE ON feed",
  ]
  private static let articleWrites = [
    "UPDATE ON revision", "INSERT ON claim", "INSERT ON alert", "INSERT ON speaker",
    "INSERT ON speakerKey", "INSERT ON speakerUse", "INSERT ON claimSpeaker",
  ]

  private struct NoWriteFailed: Error {}

  /// Lets the write fail while `body` runs, and returns what the database held before and after.
  private func failing(
    _ write: String, in store: NewsStore, _ body: () async throws -> Void
  ) async throws -> (before: String, after: String) {
    let before = try await content(of: store)
    try await store.database.write { db in
      try db.execute(
        sql: """
          CREATE TEMP TRIGGER failure BEFORE \(write)
          BEGIN SELECT RAISE(ABORT, 'disk full'); END
          """)
    }
    do {
      try await body()
      throw NoWriteFailed()
    } catch is DatabaseError {}
    try await store.database.write { try $0.execute(sql: "DROP TRIGGER failure") }
    return (before, try await content(of: store))
  }

  private func content(of store: NewsStore) async throws -> String {
    try await store.database.read { db in
      try [
        "feed", "article", "revision", "entry", "claim", "alert", "claimWords", "speaker",
        "speakerKey", "speakerUse", "claimSpeaker",
      ].map { table in
        try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map(\.description)
          .joined(separator: "\n")
      }.joined(separator: "\n\n")
    }
  }

  @Test(arguments: pollWrites)
  func aPollIsStoredWholeOrNotAtAll(write: String) async throws {
    let store = try NewsStore()
    let feed = try await store.watchOnly()
    try await store.save(Samples.poll(feed, entries: [Samples.entry("id:1")]))
    let edited = Samples.entry("id:1", hash: "h2", article: Samples.article("The dam broke."))
    let poll = Samples.poll(
      feed, at: Samples.start + 60, entries: [edited, Samples.entry("id:2")])
    let (before, after) = try await failing(write, in: store) { try await store.save(poll) }
    #expect(before == after)
    #expect(try await store.save(poll) == PollSummary(newArticles: 1, newRevisions: 1))
  }

  @Test(arguments: articleWrites)
  func anArticleIsFinishedWholeOrNotAtAll(write: String) async throws {
    let store = try NewsStore()
    let feed = try await store.watchOnly()
    try await store.save(Samples.poll(feed, entries: [Samples.entry("id:1")]))
    let pending = try #require(try await store.archive.pendingArticles(limit: 1).first)
    let finish = {
      try await store.finish(pending, claims: [Samples.claim]) { [Samples.alert($0.nextSeq)] }
    }
    let (before, after) = try await failing(write, in: store) { _ = try await finish() }
    #expect(before == after)
    #expect(try await finish() == 1)
    #expect(try store.alerts(after: 0, limit: 9).map(\.seq) == [1])
  }

  @Test func theLogPositionIsKeptWhereItCannotBeRecorded() async throws {
    let store = try NewsStore()
    let first = StoredLogPosition(device: 1, inode: 2, offset: 3, seq: 4)
    try store.record(first)
    _ = try await failing("UPDATE ON logPosition", in: store) {
      try store.record(StoredLogPosition(device: 1, inode: 2, offset: 9, seq: 5))
    }
    #expect(try store.logPosition() == first)
  }
}
