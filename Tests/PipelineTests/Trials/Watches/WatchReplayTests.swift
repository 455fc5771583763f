import Alerting
import Configuration
import Foundation
import News
import Storage
import Testing

@testable import Pipeline

/// What `watch test` counts is what the daemon did with the same watch and the same articles.
@Suite struct WatchReplayTests {
  private static let title = "Orrin valley is evacuated below cracked dam"
  private static let again = """
    President Edda Korvin ordered the partial evacuation of the Orrin valley because its dam cracked.
    On Tuesday night the Marianne Bridge at Grell was closed to all heavy traffic.
    """
  private static let courier =
    RelatedStore.courier
    + "\nA colonel said that his pontoon bridge could carry ambulances before the weekend."
  private static let sheep = """
    Farmers of the Orrin valley drove three thousand sheep over the pass to Harrowmere.
    President Edda Korvin ordered the partial evacuation of the Orrin valley because its dam cracked.
    Below the cracked dam nobody remembers a week in which so many sheep slept in a school.
    The shepherds of Vellmar wait for the engineers, and their dogs wait for the shepherds.
    """

  /// Four outlets on one event, one of which edits its article.
  private static let news: [(key: String, text: String)] = [
    ("0", RelatedStore.wire), ("1", courier), ("2", sheep), ("3", again),
    ("1", courier + "\nThe Marianne Bridge at Grell has lost two of its pillars."),
  ]

  /// What the daemon told and left out of the news, and what a replay says it would.
  private func outcomes(
    _ watch: String, isBacklog: Bool = false
  ) async throws -> (told: [[String]], replayed: [TriedNews], left: Int) {
    let store = try await RelatedStore(watches: "[\(watch)]")
    var told: [[String]] = []
    for (number, article) in Self.news.enumerated() {
      let alerts = try await store.read(
        article.key, outlet: "outlet\(article.key).example", title: Self.title,
        text: article.text, hoursLater: Double(number), isBacklog: isBacklog)
      told += alerts.map { [$0.kind, $0.why] + $0.claims.map(\.content) }
    }
    let archive = store.store.archive
    var left = 0
    for key in Set(Self.news.map(\.key)) {
      let histories = try await archive.history(
        ofURL: "https://outlet\(key).example/\(key)", canonicalURL: nil)
      left += histories.flatMap(\.omissions).count
    }
    let configuration = store.settings.value.configuration
    var replay = WatchReplay(
      try #require(configuration.watches.first), configuration: configuration, archive: archive)
    var replayed: [TriedNews] = []
    while case let batch = try await replay.next(2), !batch.isEmpty { replayed += batch }
    #expect(try await replay.count() == replayed.count)
    return (told, replayed, left)
  }

  @Test(arguments: [
    "{name: w, any: [bridge]}", "{name: w, any: [bridge], new_only: false}",
    "{name: w, any: [evacuat*]}", "{name: w, any: [zeppelin]}",
    "{name: w, relation: [corroborated]}", "{name: w, relation: [corroborated], new_only: false}",
    "{name: w, relation: [corroborated], any: [evacuat*]}", "{name: w, relation: [revised]}",
    "{name: w, relation: [corroborated, revised], independent: 2}",
    "{name: w, relation: [corroborated], independent: 9}",
  ])
  func aReplayTellsWhatTheDaemonTold(watch: String) async throws {
    let (told, replayed, left) = try await outcomes(watch)
    #expect(
      replayed.compactMap(\.raised).map { [$0.kind.rawValue, $0.why] + $0.claims.map(\.content) }
        == told)
    #expect(replayed.count { $0.outcome == .told } == left)
  }

  @Test func theNewsHoldsWhatTheTestsAboveTellApart() async throws {
    #expect(try await outcomes("{name: w, any: [bridge]}").told.count == 2)
    #expect(try await outcomes("{name: w, any: [bridge]}").left == 1)
    #expect(try await outcomes("{name: w, relation: [corroborated], any: [evacuat*]}").left == 1)
    #expect(try await outcomes("{name: w, relation: [revised]}").told.count == 1)
  }

  @Test func whatAFeedHeldAtFirstIsSilent() async throws {
    let (told, replayed, _) = try await outcomes("{name: w, any: [evacuat*]}", isBacklog: true)
    let silent = replayed.compactMap { news in
      if case .silent(let alert) = news.outcome { alert } else { nil }
    }
    #expect(silent.map { $0.claims.map(\.outlet) } == [["outlet0.example"]])
    #expect(
      replayed.compactMap(\.raised).map { $0.claims.map(\.content) } == told.map { Array($0[2...]) }
    )
    #expect(told.count == 1)
  }

  @Test func whatKeptRelationsOutIsTold() async throws {
    func unmet(_ watch: String) async throws -> Set<String?> {
      Set(
        try await outcomes(watch).replayed.compactMap {
          if case .unmet(let condition) = $0.outcome { .some(condition) } else { nil }
        })
    }
    #expect(try await unmet("{name: w, relation: [withdrawn]}") == ["relation"])
    #expect(
      try await unmet("{name: w, relation: [corroborated], independent: 9}")
        == ["relation", "independent"])
    // Corrections are asked for by none, and owed where what they correct was told.
    #expect(
      try await unmet("{name: w, relation: [corroborated, revised], any: [zeppelin]}")
        == ["any", "relation"])
  }
}

extension TriedNews {
  fileprivate var raised: Alert? {
    if case .raised(let alert) = outcome { alert } else { nil }
  }
}
