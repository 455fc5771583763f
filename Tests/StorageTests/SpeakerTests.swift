import Foundation
import GRDB
import News
import Testing

@testable import Storage

/// Speakers over articles: what is joined, what is kept apart, and that it is stored whole.
@Suite struct SpeakerTests {
  let store: NewsStore

  init() throws { store = try NewsStore() }

  private func claim(_ speaker: String, _ role: String? = nil) -> Claim {
    var claim = Samples.claim
    claim.speaker = speaker
    claim.role = role
    claim.speakerKind = .named
    return claim
  }

  /// Stores one article a speaker, a day after the one before.
  private func hear(
    _ claims: [Claim], from day: Int = 0, outlet: String = "wire.example",
    in store: NewsStore? = nil
  ) async throws {
    let store = store ?? self.store
    let feed = try await store.watchOnly()
    for (number, claim) in claims.enumerated() {
      let time = Samples.start.addingTimeInterval(Double(day + number) * 86_400)
      try await store.save(
        Samples.poll(
          feed, at: time, entries: [Samples.entry("id:\(day + number):\(outlet)", outlet: outlet)]))
      let pending = try #require(try await store.archive.pendingArticles(limit: 1).first)
      try await store.finish(pending, claims: [claim]) { _ in [] }
    }
  }

  private func names(_ query: SpeakerQuery = SpeakerQuery()) async throws -> [String] {
    try await store.archive.speakers(matching: query).map(\.name)
  }

  private static let joined: [[(String, String?)]] = [
    [
      ("Volodymyr Zelensky", "President"), ("Vladimir Zelenskiy", nil),
      ("Volodymyr Zelenskyj", nil),
    ],
    [("Recep Tayyip Erdoğan", nil), ("Recep Tayyip Erdogan", "Turkish President")],
    [("Viktor Orbán", nil), ("Viktor Orban", nil)],
    [("Muhammad Tarn", nil), ("Mohammed Tarn", nil)],
    [("John Smith", "senator"), ("John Smith", nil), ("John Smith", "senator of Lisk")],
    [("John Smith", "senator"), ("J. Smith", nil)],
    [("J. Smith", nil), ("John Smith", nil)],
    [("Donald J. Tarn", nil), ("Donald Tarn", nil)],
    [("Ben Tarn", "British Defense Secretary"), ("Ben Tarn", "British Defense Minister")],
    [("Ada Quill", nil), ("Ada Quill", nil), ("Ada Quill", nil), ("Quill", nil)],
    [("Quill", "President"), ("Ada Quill", "President")],
    [("World Health Organization", nil), ("World Health Organization", nil)],
  ]

  @Test(arguments: joined)
  func spellingsAndTitlesAreJoined(appearances: [(String, String?)]) async throws {
    try await hear(appearances.map { claim($0.0, $0.1) })
    let speakers = try await store.archive.speakers(matching: SpeakerQuery())
    #expect(speakers.map(\.claims) == [appearances.count])
    #expect(Set(speakers[0].variants.map(\.text)) == Set(appearances.map(\.0)))
  }

  private static let apart: [[(String, String?)]] = [
    [("John Smith", "senator"), ("John Smith", "baker")],
    [("John Smith", "nurse from Lisk"), ("John Smith", "farmer")],
    [("John Smith", nil), ("Jane Smith", nil)],
    [("John Smith", nil), ("Jane Smith", nil), ("J. Smith", nil)],
    [("Ada Quill", nil), ("Quill", nil)],
    [("George W. Tarn", nil), ("George H. Tarn", nil)],
    [("Donald Tarn", nil), ("Donald Tarn Jr.", nil)],
    [("Orrin Water Board", nil), ("Lisk Water Board", nil)],
  ]

  @Test(arguments: apart)
  func namesakesStayApart(appearances: [(String, String?)]) async throws {
    try await hear(appearances.map { claim($0.0, $0.1) })
    let speakers = try await store.archive.speakers(matching: SpeakerQuery())
    #expect(speakers.map(\.claims) == Array(repeating: 1, count: appearances.count))
  }

  @Test func aRoleTellsWhichNamesakeSpeaksAgain() async throws {
    try await hear([
      claim("John Smith", "senator"), claim("John Smith", "baker"), claim("John Smith", "baker"),
      claim("John Smith", "senator of Lisk"), claim("John Smith", "senator"),
    ])
    let speakers = try await store.archive.speakers(matching: SpeakerQuery(order: .claims))
    #expect(speakers.map { $0.roles.map(\.text) } == [["senator", "senator of Lisk"], ["baker"]])
    #expect(speakers.map(\.claims) == [3, 2])
  }

  @Test func aSurnameJoinsOnlyWhoIsInTheNews() async throws {
    try await hear([claim("Ada Quill"), claim("Ada Quill"), claim("Ada Quill")])
    try await hear([claim("Quill")], from: 60)
    #expect(try await names() == ["Quill", "Ada Quill"])
    try await hear([claim("Ada Quill"), claim("Quill")], from: 70)
    let speakers = try await store.archive.speakers(matching: SpeakerQuery())
    #expect(speakers.map(\.claims) == [5, 1])
  }

  @Test func aSpeakerKnowsWhatWasJoinedAndWhereAndWhen() async throws {
    try await hear([claim("Olena Kovtun", "minister"), claim("Olena Kovtun")])
    try await hear([claim("Elena Kovtun")], from: 3, outlet: "other.example")
    let speaker = try #require(try await store.archive.speakers(matching: SpeakerQuery()).first)
    #expect(speaker.name == "Olena Kovtun")
    #expect(
      speaker.variants == [
        .init(text: "Olena Kovtun", claims: 2), .init(text: "Elena Kovtun", claims: 1),
      ])
    #expect(speaker.roles == [.init(text: "minister", claims: 1)])
    #expect(
      speaker.outlets == [
        .init(text: "wire.example", claims: 2), .init(text: "other.example", claims: 1),
      ])
    #expect(speaker.firstSeen == Samples.start)
    #expect(speaker.lastSeen == Samples.start.addingTimeInterval(3 * 86_400))
  }

  @Test func onlyNamedSpeakersAreJoined() async throws {
    var claims = [claim("two officials"), claim("the decree"), claim("Ode and Tarn")]
    claims[0].speakerKind = .unnamed
    claims[1].speakerKind = .document
    claims[2].speakerKind = .several
    try await hear(claims)
    #expect(try await names() == [])
  }

  @Test(arguments: [
    (SpeakerQuery(), ["Bo Tarn", "Ada Quill"]),
    (SpeakerQuery(order: .claims), ["Ada Quill", "Bo Tarn"]),
    (SpeakerQuery(name: "tarn"), ["Bo Tarn"]), (SpeakerQuery(name: "Mr. Bo TARN"), ["Bo Tarn"]),
    (SpeakerQuery(name: "Tarn, Ada"), []), (SpeakerQuery(name: "?"), []),
    (SpeakerQuery(outlet: "wire.example"), ["Ada Quill"]),
    (SpeakerQuery(since: Samples.start.addingTimeInterval(5 * 86_400)), ["Bo Tarn"]),
    (SpeakerQuery(limit: 1, offset: 1), ["Ada Quill"]),
  ])
  func everyConditionRestricts(query: SpeakerQuery, found: [String]) async throws {
    try await hear([claim("Ada Quill"), claim("Ada Quill")])
    try await hear([claim("Bo Tarn")], from: 9, outlet: "other.example")
    #expect(try await names(query) == found)
  }

  @Test func anArticleThatFailsLeavesNoSpeaker() async throws {
    struct Refused: Error {}
    let feed = try await store.watchOnly()
    try await store.save(Samples.poll(feed, entries: [Samples.entry("id:1")]))
    let pending = try #require(try await store.archive.pendingArticles(limit: 1).first)
    let claim = claim("Ada Quill")
    await #expect(throws: Refused.self) {
      try await store.finish(pending, claims: [claim]) { _ in throw Refused() }
    }
    #expect(try await names() == [])
    try await store.finish(pending, claims: [claim]) { _ in [] }
    #expect(try await names() == ["Ada Quill"])
  }

  @Test func aDeletedClaimIsCountedNoMore() async throws {
    try await hear([claim("Ada Quill"), claim("A. Quill")])
    try await store.database.write { try $0.execute(sql: "DELETE FROM claim WHERE id = 2") }
    let speaker = try #require(try await store.archive.speakers(matching: SpeakerQuery()).first)
    #expect(speaker.claims == 1)
    #expect(speaker.variants == [.init(text: "Ada Quill", claims: 1)])
  }

  @Test func theSameArticlesGiveTheSameSpeakers() async throws {
    let claims = Self.joined.flatMap { $0 }.map { claim($0.0, $0.1) }
    let other = try NewsStore()
    try await hear(claims)
    try await hear(claims, in: other)
    let speakers = try await store.archive.speakers(matching: SpeakerQuery())
    #expect(speakers.count > 5)
    #expect(try await other.archive.speakers(matching: SpeakerQuery()) == speakers)
  }

  @Test func manyNamesakesAreHeardInTime() async throws {
    let letters = Array("abcdefghijklmnop")
    let claims = (0..<3_000).map { number in
      let given = [number % 16, number / 16 % 16, number / 256].map { letters[$0] }
      return claim("\(String(given)) Smith", "role \(number)")
    }
    let feed = try await store.watchOnly()
    try await store.save(Samples.poll(feed, entries: [Samples.entry("id:1")]))
    let pending = try #require(try await store.archive.pendingArticles(limit: 1).first)
    try await store.finish(pending, claims: claims) { _ in [] }
    #expect(try await store.archive.speakers(matching: SpeakerQuery(name: "Smith")).count == 50)
    #expect(try await store.archive.summary().claims == 3_000)
  }
}
