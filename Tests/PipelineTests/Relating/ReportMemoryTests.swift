import Foundation
import News
import Relating
import Storage
import Testing

@testable import Pipeline

/// What the relater keeps in memory is what the database holds.
@Suite struct ReportMemoryTests {
  private static let herald = """
    Edda Korvin, the president, ordered a partial evacuation of the Orrin valley below its cracked dam.
    Dogs and cats of Vellmar were brought to the stables at Harrowmere, on four lorries of the army.
    Farmers of the Orrin valley drove three thousand sheep over the pass before the snow came down.
    """

  @discardableResult
  private func read(
    _ store: RelatedStore, _ key: String, _ text: String, hoursLater: Double
  ) async throws -> [RaisedAlert] {
    try await store.read(
      key, outlet: "outlet\(key).example", title: "Orrin valley is evacuated below cracked dam",
      text: text, hoursLater: hoursLater)
  }

  @Test func anEditedArticleIsComparedAsItIsNow() async throws {
    let watches = "[{name: e, any: [evacuat*], relation: [corroborated], new_only: false}]"
    var kinds: [[String]] = []
    for isFresh in [false, true] {
      var store = try await RelatedStore(watches: watches)
      try await read(store, "0", RelatedStore.wire, hoursLater: 0)
      try await read(store, "1", RelatedStore.courier, hoursLater: 1)
      // The first one takes back what the second one has confirmed.
      try await read(
        store, "0", "The Marianne Bridge at Grell was closed to all heavy traffic.", hoursLater: 2)
      if isFresh { store.restart() }
      let alerts = try await read(store, "2", Self.herald, hoursLater: 3)
      kinds.append(alerts.map { "\($0.kind) \($0.claims.map(\.outlet))" })
    }
    #expect(kinds[0] == kinds[1])
    #expect(kinds[0] == ["corroborated [\"outlet1.example\", \"outlet2.example\"]"])
  }

  @Test func itForgetsTheOldestAndKeepsTheRest() {
    var memory = ReportMemory()
    func report(_ number: Int64) -> Report {
      Report(
        article: ArticleID(rawValue: number), revision: RevisionID(rawValue: number), text: "A dam")
    }
    for number in 1...129 as ClosedRange<Int64> { _ = memory.keep(report(number)) }
    #expect(memory[RevisionID(rawValue: 32)] == nil)
    #expect(memory[RevisionID(rawValue: 33)] != nil)
    memory.forget(RevisionID(rawValue: 33))
    #expect(memory[RevisionID(rawValue: 33)] == nil)
    #expect(memory[RevisionID(rawValue: 129)]?.related.id == "129")
  }
}

extension Report {
  /// An article without claims.
  fileprivate init(article: ArticleID, revision: RevisionID, text: String) {
    self.init(
      article: article, revision: revision, number: 1, feed: "Wire", outlet: "wire.example",
      url: nil, published: nil, firstSeen: .distantPast, isBacklog: false, title: "",
      text: SpannedText(text),
      language: "en", claims: [], ids: [])
  }
}
