import Foundation
import News
import Storage
import Testing

/// What is left of a purged article goes when its feed hasn't listed it for a year.
@Suite struct TombstoneTests {
  let store: NewsStore
  private let feed: FeedID

  init() async throws {
    store = try NewsStore()
    feed = try await store.watchOnly()
    try await read(on: 0, bringing: ["a"])
    for pending in try await store.archive.pendingArticles(limit: 9) {
      try await store.finish(pending, claims: []) { _ in [] }
    }
    _ = try await store.purgeArticles(before: day(1), limit: 9)
  }

  private func day(_ number: Double) -> Date { Samples.start.addingTimeInterval(number * 86_400) }

  /// Reads a document with those entries.
  private func read(
    on number: Double, bringing new: [String] = [], listing buried: [String] = [],
    bodyHash: String = "b"
  ) async throws {
    try await store.save(
      PollRecord(
        feed: feed, location: "https://wire.example/feed", time: day(number), nextPoll: nil,
        validators: nil,
        outcome: .read(
          FeedReading(
            title: nil, bodyHash: bodyHash, note: nil, entries: new.map { Samples.entry($0) },
            buried: buried, alertsBacklog: true))))
  }

  private func isKnown() async throws -> Bool {
    try await store.archive.knownEntries(["a"], of: feed)["a"] != nil
  }

  @Test func itGoesAYearAfterItWasListedLast() async throws {
    try await read(on: 10, listing: ["a"])
    try await read(on: 300, listing: ["a"])
    try await read(on: 660)
    #expect(try await isKnown())
    try await read(on: 670)
    #expect(try await !isKnown())
  }

  @Test func aFeedThatIsReadForTheFirstTimeInYearsForgetsNothing() async throws {
    try await read(on: 2_000)
    #expect(try await isKnown())
  }

  @Test func whatWasListedAllTheTimeStays() async throws {
    try await read(on: 10, listing: ["a"])
    try await read(on: 2_000, listing: ["a"])
    #expect(try await isKnown())
  }

  @Test func aDocumentThatWasCutOffForgetsNothing() async throws {
    try await read(on: 10)
    try await read(on: 2_000, bodyHash: "")
    #expect(try await isKnown())
  }

  @Test func whatIsStillListedDoesNotComeBackAsNew() async throws {
    try await read(on: 10)
    try await read(on: 370, bringing: ["a"], listing: ["a"])
    try await read(on: 700, bringing: ["a"], listing: ["a"])
    #expect(try await store.archive.summary().articles == 0)
  }
}
