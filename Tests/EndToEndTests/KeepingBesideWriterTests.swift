import Foundation
import Storage
import Subprocess
import TestSupport
import Testing

/// Copies and exports that are taken while the daemon writes are of one piece.
@Suite(.timeLimit(.minutes(10))) struct KeepingBesideWriterTests {
  private static let articles = 150

  /// Each entry says the same, and is to raise its alert.
  private static let configuration = """
    defaults: {alert_backlog: true, full_text: never, interval: 1h}
    feeds: [{name: Wire, url: wire.xml}]
    watches: [{name: minister, speaker: [Brel], new_only: false}]
    """

  private static func publish(in post: Watchpost) throws {
    let items = (1...articles).map {
      InventedNews.item(
        "wire.example", title: "Number \($0)", html: InventedNews.wire, guid: "\($0)")
    }
    let feed = """
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>Wire</title>\(items.joined(separator: "\n"))</channel></rss>
      """
    try post.folder.write(Array(feed.utf8), to: "wire.xml")
  }

  private func lines(in post: Watchpost) throws -> Int {
    guard FileManager.default.fileExists(atPath: post.folder.path("alerts.jsonl")) else { return 0 }
    return try post.folder.read("alerts.jsonl").count { $0 == UInt8(ascii: "\n") }
  }

  @Test func aBackupAndAnExportBesideAWriterAreOfOnePiece() async throws {
    try await Watchpost.with(Self.configuration) { post in
      try Self.publish(in: post)
      var copies: [String] = []
      var exports: [String] = []
      var met = 0
      let run = try await post.runDaemon { daemon in
        try await post.wait { try lines(in: post) > 0 }
        while try lines(in: post) < Self.articles {
          let before = try lines(in: post)
          let copy = post.folder.path("copy\(copies.count).db")
          let backup = try await post.run("backup", copy)
          #expect(backup.status == 0, "\(backup.errors)")
          copies.append(copy)
          let export = try await post.run("export")
          #expect(export.status == 0, "\(export.errors)")
          exports.append(export.output)
          if try lines(in: post) > before { met += 1 }
        }
        try daemon.signal(.terminate)
      }
      #expect(run.status == 0, "\(run.errors)")
      // Otherwise nothing was tested.
      #expect(met > 0)
      for copy in copies { try await check(copy: copy) }
      for export in exports { try check(export: export) }
    }
  }

  /// Each article that was read has its claims and its alert, and no number is missing.
  private func check(copy: String) async throws {
    let archive = try NewsArchive(path: copy)
    let alerts = try await archive.alerts(after: 0, limit: 999)
    #expect(alerts.map(\.seq) == Array(1...Int64(alerts.count)))
    let articles = try await archive.articles(after: nil, since: nil, limit: 999)
    #expect(articles.count == Self.articles)
    let read = articles.filter { $0.revisions.allSatisfy { !$0.isPending } }
    #expect(read.count == alerts.count)
    #expect(read.allSatisfy { $0.alerts.count == 1 && $0.revisions[0].claims.count > 1 })
    #expect(Set(read.map(\.revisions[0].claims.count)).count == 1)
  }

  /// The same but for articles that were read while it was printed.
  private func check(export: String) throws {
    let objects = try Watchpost.objects(export)
    let alerts = objects.compactMap { $0["alert"] as? [String: Any] }
    #expect(alerts.compactMap { $0["seq"] as? Int } == Array(1...alerts.count))
    var claims: [String: Int] = [:]
    for article in objects.compactMap({ $0["article"] as? [String: Any] }) {
      let url = try #require(article["url"] as? String)
      let revision = try #require((article["revisions"] as? [[String: Any]])?.first)
      claims[url] = (revision["claims"] as? [Any])?.count
    }
    #expect(claims.count == Self.articles)
    #expect(Set(claims.values).count <= 2, "none, or all of them")
    for alert in alerts {
      let url = try #require((alert["claims"] as? [[String: Any]])?.first?["url"] as? String)
      #expect(claims[url] ?? 0 > 1)
    }
  }
}
