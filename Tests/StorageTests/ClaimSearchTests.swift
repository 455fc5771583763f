import Foundation
import News
import Storage
import Testing

@Suite struct ClaimSearchTests {
  private func store(_ claims: [Claim]) async throws -> NewsStore {
    let store = try NewsStore()
    let feed = try await store.watchOnly()
    try await store.save(Samples.poll(feed, entries: [Samples.entry("id:1")]))
    let pending = try #require(try await store.archive.pendingArticles(limit: 1).first)
    try await store.finish(pending, claims: claims) { _ in [] }
    return store
  }

  @Test(arguments: [
    ("dam", 1), ("dams", 1), ("holding", 1), ("dam holds", 1), ("\"dam at\"", 1), ("ho*", 1),
    ("quill", 1), ("mayor", 1), ("bridge", 0), ("dam bridge", 0), ("dam OR bridge", 1),
    ("dam-", 1), ("\"", 0), ("?", 0), ("NEAR(dam", 0), ("content:dam", 1), ("a:b", 0),
  ])
  func wordsAreFoundWithTheirInflections(words: String, count: Int) async throws {
    let store = try await store([Samples.claim])
    let found = try await store.archive.claims(matching: ClaimQuery(words: words))
    #expect(found.count == count)
  }

  @Test(arguments: [
    (ClaimQuery(speaker: "quill"), 1), (ClaimQuery(speaker: "Brink"), 0),
    (ClaimQuery(kind: .indirect), 1), (ClaimQuery(kind: .direct), 0),
    (ClaimQuery(outlet: "wire.example"), 1), (ClaimQuery(outlet: "wire"), 0),
    (ClaimQuery(since: Samples.start), 1), (ClaimQuery(since: Samples.start + 1), 0),
    (ClaimQuery(words: "dam", speaker: "Ada", kind: .indirect), 1),
    (ClaimQuery(limit: 1, offset: 1), 0),
  ])
  func everyConditionRestricts(query: ClaimQuery, count: Int) async throws {
    let store = try await store([Samples.claim])
    #expect(try await store.archive.claims(matching: query).count == count)
  }

  private static let day: TimeInterval = 86_400

  private static var dated: Claim {
    var claim = Samples.claim
    claim.figures = [Figure(span: Span(0, 3), amount: .value(12), unit: "Diver")]
    claim.times = [
      TimeReference(
        span: Span(4, 7), interval: Samples.start..<Samples.start + day, granularity: .day)
    ]
    return claim
  }

  @Test(arguments: [
    (ClaimQuery(unit: "diver"), 1), (ClaimQuery(unit: "DIVERS"), 1), (ClaimQuery(unit: "div"), 0),
    (ClaimQuery(about: Samples.start..<Samples.start + day), 1),
    (ClaimQuery(about: Samples.start - 7 * day..<Samples.start + 7 * day), 1),
    (ClaimQuery(about: Samples.start + day..<Samples.start + 2 * day), 0),
    (ClaimQuery(about: Samples.start - day..<Samples.start), 0),
  ])
  func figuresAndTimesRestrict(query: ClaimQuery, count: Int) async throws {
    let store = try await store([Self.dated, Samples.claim])
    #expect(try await store.archive.claims(matching: query).count == count)
  }

  @Test func anExcerptMarksWhatWasFound() async throws {
    let store = try await store([Samples.claim])
    let found = try await store.archive.claims(matching: ClaimQuery(words: "holding"))
    let excerpt = try #require(found.first?.excerpt)
    #expect(excerpt.pieces.map(\.text).joined() == found.first?.content)
    #expect(excerpt.pieces.filter(\.isMatch).map(\.text) == ["holds"])
    #expect(try await store.archive.claims(matching: ClaimQuery()).first?.excerpt == nil)
  }

  @Test func theNewestComeFirst() async throws {
    var second = Samples.claim
    second.speaker = "Bo Tarn"
    let store = try await store([Samples.claim, second])
    let found = try await store.archive.claims(matching: ClaimQuery())
    #expect(found.map(\.claim.speaker) == ["Bo Tarn", "Ada Quill"])
  }
}
