import Foundation
import News
import Storage
import Testing

@Suite struct ReadRevisionTests {
  /// A store with articles of which all but the last are read.
  private func store(_ count: Int) async throws -> NewsStore {
    let store = try NewsStore()
    let feed = try await store.watchOnly()
    for number in 1...count {
      let entry = Samples.entry("id:\(number)", url: "https://wire.example/\(number)")
      let time = Samples.start.addingTimeInterval(Double(number) * 3600)
      try await store.save(Samples.poll(feed, at: time, entries: [entry]))
    }
    for pending in try await store.archive.pendingArticles(limit: count)
    where pending.url != "https://wire.example/\(count)" {
      try await store.finish(pending, claims: [Samples.claim, Samples.claim]) { _ in [] }
    }
    return store
  }

  @Test func whatIsReadComesWithItsClaimsAndWithWhatWatchesAskAbout() async throws {
    let archive = try await store(2).archive
    let revisions = try await archive.readRevisions(after: nil, since: nil, limit: 10)
    let revision = try #require(revisions.first)
    #expect(revisions.count == 1)
    #expect(revision.claims.map(\.claim) == [Samples.claim, Samples.claim])
    #expect(revision.feed == "Wire")
    #expect(revision.outlet == "wire.example")
    #expect(revision.text == Samples.article().text)
    #expect(revision.title == "Dam holds")
    #expect(try await archive.readRevisionCount(since: nil) == 1)
  }

  @Test func whatAFeedHeldAtFirstIsMarked() async throws {
    let revisions = try await store(4).archive.readRevisions(after: nil, since: nil, limit: 10)
    #expect(revisions.count == 3)
    #expect(
      revisions.map { $0.isBacklog ? $0.url : nil }.compactMap(\.self)
        == ["https://wire.example/1"])
  }

  @Test func aReaderGoesOnBehindTheLast() async throws {
    let archive = try await store(5).archive
    let first = try await archive.readRevisions(after: nil, since: nil, limit: 3)
    let second = try await archive.readRevisions(after: first.last?.revision, since: nil, limit: 3)
    #expect(first.count == 3)
    #expect(second.count == 1)
    #expect(Set((first + second).map(\.article)).count == 4)
    let third = try await archive.readRevisions(after: second.last?.revision, since: nil, limit: 3)
    #expect(third == [])
  }

  @Test func theTimeRestricts() async throws {
    let archive = try await store(5).archive
    let since = Samples.start.addingTimeInterval(3 * 3600)
    let late = try await archive.readRevisions(after: nil, since: since, limit: 10)
    #expect(late.allSatisfy { $0.seenFrom >= since })
    #expect(try await archive.readRevisionCount(since: since) == late.count)
    #expect(try await archive.readRevisionCount(since: nil) == 4)
    #expect(late.count < 4)
  }

  @Test func aRevisionIsReadByItsIdOnceItsClaimsAreKnown() async throws {
    let archive = try await store(2).archive
    let read = try #require(
      try await archive.readRevisions(after: nil, since: nil, limit: 1).first)
    #expect(try await archive.readRevision(read.revision) == read)
    let pending = try #require(try await archive.pendingArticles(limit: 1).first)
    #expect(try await archive.readRevision(pending.revision) == nil)
  }

  @Test func theLanguageThatWasFoundIsStored() async throws {
    let store = try NewsStore()
    let feed = try await store.watchOnly()
    let entry = Samples.entry("id:1", url: "https://wire.example/1")
    try await store.save(Samples.poll(feed, at: Samples.start, entries: [entry]))
    let pending = try #require(try await store.archive.pendingArticles(limit: 1).first)
    try await store.finish(pending, claims: [], language: "uk") { _ in [] }
    #expect(try await store.archive.readRevision(pending.revision)?.language == "uk")
  }
}
