import Foundation
import Subprocess
import TestSupport
import Testing

/// What is kept, taken out while the daemon runs.
@Suite(.timeLimit(.minutes(10))) struct KeepingTests {
  private static let configuration = """
    defaults: {alert_backlog: true, full_text: never, interval: 1h}
    feeds: [{name: Wire, url: wire.xml}, {name: Essay, url: essay.xml}]
    watches: [{name: minister, speaker: [Brel]}]
    """

  private static func publish(in post: Watchpost) throws {
    for (name, html) in [("wire", InventedNews.wire), ("essay", InventedNews.essay)] {
      let feed = InventedNews.rss("\(name).example", title: "Orrin is cleared", html: html)
      try post.folder.write(Array(feed.utf8), to: "\(name).xml")
    }
  }

  /// Runs the daemon until it has alerted, and `body` beside it.
  private static func besideTheDaemon(
    _ post: Watchpost, _ body: () async throws -> Void
  ) async throws {
    let run = try await post.runDaemon { daemon in
      try await post.wait {
        let isThere = FileManager.default.fileExists(atPath: post.folder.path("alerts.jsonl"))
        return try isThere && !post.log().isEmpty
      }
      try await body()
      try daemon.signal(.terminate)
    }
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func anExportHasArticlesWithTheirClaimsAndTheAlertsAsTheyWereLogged() async throws {
    try await Watchpost.with(Self.configuration) { post in
      try Self.publish(in: post)
      try await Self.besideTheDaemon(post) {
        let export = try await post.run("export")
        #expect(export.status == 0)
        let lines = try Watchpost.objects(export.output)
        let articles = lines.compactMap { $0["article"] as? [String: Any] }
        #expect(articles.count == 2)
        let wire = try #require(articles.first { $0["outlet"] as? String == "wire.example" })
        let revision = try #require((wire["revisions"] as? [[String: Any]])?.first)
        #expect((revision["text"] as? String)?.hasPrefix("Marlovia is moving 40,000") == true)
        #expect((revision["claims"] as? [[String: Any]])?.isEmpty == false)
        let log = String(decoding: try post.folder.read("alerts.jsonl"), as: UTF8.self)
        let alerts = try await post.run("export", "alerts")
        #expect(alerts.output == log.split(separator: "\n").map { "{\"alert\":\($0)}\n" }.joined())
        let none = try await post.run("export", "--since", "2099-01-01")
        #expect(none.status == 0)
        #expect(none.output == "")
      }
    }
  }

  @Test func aBackupIsADatabaseOfItsOwn() async throws {
    try await Watchpost.with(Self.configuration) { post in
      try Self.publish(in: post)
      let copy = post.folder.path("copy.db")
      try await Self.besideTheDaemon(post) {
        let backup = try await post.run("backup", copy)
        #expect(backup.status == 0, "\(backup.errors)")
        let again = try await post.run("backup", copy)
        #expect(again.status == 1)
        #expect(again.errors.contains("exists; a backup replaces nothing"))
      }
      let alerts = try await post.run("alerts", "--json").output
      try post.folder.write(
        Array("database: copy.db\nlog: other.jsonl\n".utf8), to: "copy.yaml")
      let copied = try await ClaimwatchProcess.run(
        ["alerts", "--json", "--config", post.folder.path("copy.yaml")])
      #expect(copied.output == alerts)
      #expect(!alerts.isEmpty)
      // A daemon goes on from it, and says nothing twice.
      let run = try await ClaimwatchProcess.run(
        ["run", "--once", "--config", post.folder.path("copy.yaml")])
      #expect(run.status == 0, "\(run.errors)")
    }
  }
}
