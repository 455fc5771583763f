import Foundation
import News
import Storage
import Testing

@Suite struct ArticleTests {
  let store: NewsStore

  init() throws { store = try NewsStore() }

  private func pendingArticle() async throws -> PendingArticle {
    let feed = try await store.watchOnly()
    try await store.save(
      Samples.poll(feed, entries: [Samples.entry("id:1", url: "https://wire.example/dam")]))
    return try #require(try await store.archive.pendingArticles(limit: 1).first)
  }

  private struct Refused: Error {}

  @Test func commitsClaimsAlertsAndDoneTogether() async throws {
    let pending = try await pendingArticle()
    let raised = try await store.finish(pending, claims: [Samples.claim]) { context in
      [Samples.alert(context.nextSeq)]
    }
    #expect(raised == 1)
    let summary = try await store.archive.summary()
    #expect(summary.pending == 0)
    #expect(summary.claims == 1)
    #expect(summary.alerts == 1)
    #expect(summary.undelivered == 1)
  }

  @Test func aFailureInTheMiddleLeavesTheArticlePendingWithoutClaims() async throws {
    let pending = try await pendingArticle()
    await #expect(throws: Refused.self) {
      try await store.finish(pending, claims: [Samples.claim]) { _ in throw Refused() }
    }
    let summary = try await store.archive.summary()
    #expect(summary.pending == 1)
    #expect(summary.claims == 0)
    #expect(summary.alerts == 0)
  }

  @Test func finishesARevisionOnce() async throws {
    let pending = try await pendingArticle()
    try await store.finish(pending, claims: [Samples.claim]) { _ in [] }
    let again = try await store.finish(pending, claims: [Samples.claim]) { context in
      [Samples.alert(context.nextSeq)]
    }
    #expect(again == nil)
    #expect(try await store.archive.summary().claims == 1)
    #expect(try await store.archive.summary().alerts == 0)
  }

  @Test func tellsWhichWatchesHaveAlertedOnTheArticle() async throws {
    let pending = try await pendingArticle()
    try await store.finish(pending, claims: []) { [Samples.alert($0.nextSeq, watch: "dams")] }
    let feed = try await store.feed().id
    try await store.save(
      Samples.poll(
        feed, entries: [Samples.entry("id:1", article: Samples.article("The dam broke."))]))
    let revision = try #require(try await store.archive.pendingArticles(limit: 1).first)
    #expect(revision.article == pending.article)
    #expect(revision.number == 2)
    try await store.finish(revision, claims: []) { context in
      #expect(context.alertedWatches == ["dams"])
      #expect(context.nextSeq == 2)
      return []
    }
  }

  @Test func theSchemaRefusesASecondAlertOfAWatchForAnArticle() async throws {
    let pending = try await pendingArticle()
    await #expect(throws: (any Error).self) {
      try await store.finish(pending, claims: []) { context in
        [Samples.alert(context.nextSeq), Samples.alert(context.nextSeq + 1)]
      }
    }
    #expect(try await store.archive.summary().pending == 1)
  }

  @Test func numbersAlertsWithoutGapsAlsoAfterAFailure() async throws {
    let pending = try await pendingArticle()
    await #expect(throws: Refused.self) {
      try await store.finish(pending, claims: []) { context in
        #expect(context.nextSeq == 1)
        throw Refused()
      }
    }
    try await store.finish(pending, claims: []) { [Samples.alert($0.nextSeq)] }
    #expect(try store.alerts(after: 0, limit: 9).map(\.seq) == [1])
    #expect(try store.alerts(after: 1, limit: 9).isEmpty)
    #expect(try store.alerts(after: 0, limit: 9).map(\.line) == [Array("{\"seq\":1}\n".utf8)])
  }

  @Test func neverGivesANumberAgainThatTheLogHolds() async throws {
    let pending = try await pendingArticle()
    try store.record(StoredLogPosition(device: 1, inode: 2, offset: 3, seq: 41))
    try await store.finish(pending, claims: []) { context in
      #expect(context.nextSeq == 42)
      return []
    }
  }

  @Test func remembersTheLogPosition() throws {
    #expect(try store.logPosition() == nil)
    for offset in [10, 20] as [Int64] {
      let position = StoredLogPosition(device: -1, inode: .max, offset: offset, seq: 2)
      try store.record(position)
      #expect(try store.logPosition() == position)
    }
  }

  @Test func everyClaimComesBackWhole() async throws {
    let pending = try await pendingArticle()
    try await store.finish(pending, claims: [Samples.claim]) { _ in [] }
    let found = try #require(try await store.archive.claims(matching: ClaimQuery()).first)
    #expect(found.claim == Samples.claim)
    #expect(found.content == "The dam at Orrin holds")
    #expect(found.source == "Ada Quill")
    #expect(found.cue == "said")
    #expect(found.outlet == "wire.example")
    #expect(found.revision == 1)
  }

  @Test func tellsHowLongThePendingArticlesWillTake() async throws {
    let feed = try await store.watchOnly()
    try await store.save(
      Samples.poll(
        feed,
        entries: (1...3).map {
          Samples.entry("id:\($0)", url: "https://wire.example/dam/\($0)")
        }))
    #expect(try await store.archive.summary().pendingTime == nil)
    let pending = try #require(try await store.archive.pendingArticles(limit: 1).first)
    try await store.finish(pending, claims: [], after: .seconds(3)) { _ in [] }
    #expect(try await store.archive.summary().pendingTime == .seconds(6))
  }
}
