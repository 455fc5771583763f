import Configuration
import Foundation
import News
import Storage
import Testing

@testable import Pipeline

@Suite struct RetentionRunTests {
  private func run(_ retention: String, daysLater days: Double) async throws -> Int {
    let store = try await RelatedStore()
    for key in ["1", "2"] {
      try await store.read(
        key, outlet: "wire.example", title: "Dam holds", text: "The dam at Orrin holds.")
    }
    let text = "database: d\nlog: l\n\(retention)"
    let configuration = try ConfigurationReader().read(text: text, file: "claimwatch.yaml")
    let run = RetentionRun(
      store: store.store, settings: CurrentSettings(Settings(configuration)),
      now: { RelatedStore.start.addingTimeInterval(days * 86_400) })
    return try await run.purge().articles
  }

  @Test(arguments: [
    ("retention: {articles: 30d}", 31.0, 2), ("retention: {articles: 30d}", 29, 0),
    ("retention: {alerts: 30d}", 31, 0), ("", 9_999, 0),
  ])
  func articlesGoWhenTheyAreOldEnough(retention: String, days: Double, purged: Int) async throws {
    #expect(try await run(retention, daysLater: days) == purged)
  }

  /// What was compared before is not compared any more, and its story not joined.
  @Test func anArticleThatIsGoneDoesNotKeepAnotherFromBeingFinished() async throws {
    var store = try await RelatedStore()
    let text = "The dam at Orrin holds, said the mayor of Orrin on the day of the great flood."
    try await store.read("1", outlet: "wire.example", title: "Dam holds", text: text)
    let time = RelatedStore.start.addingTimeInterval(86_400)
    #expect(try await store.store.purgeArticles(before: time, limit: 9) == 1)
    store.restart()
    try await store.read(
      "2", outlet: "courier.example", title: "Dam holds", text: text, hoursLater: 30)
    #expect(try await store.store.archive.summary().articles == 1)
  }
}
