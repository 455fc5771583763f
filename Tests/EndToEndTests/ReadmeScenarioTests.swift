import Foundation
import TestSupport
import Testing

/// What the README promises under "For example": its configuration, over loopback, with the real
/// binary.
@Suite(.timeLimit(.minutes(10))) struct ReadmeScenarioTests {
  /// A feed of one article.
  private static func feed(_ outlet: String, title: String, _ paragraphs: String...) -> String {
    InventedNews.rss(
      outlet, title: title, html: paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n"))
  }

  private static let feeds = [
    "/lowmark": feed(
      "lowmark-wire.example", title: "Blast at Saltby harbour kills 12",
      "An explosion at the fuel depot in Saltby harbour killed 12 people on Friday morning.",
      "Smoke rose over the piers for hours, and the ferries to Harrowmere stayed in port.",
      "“We have never seen a fire like this in Saltby,” said fire chief Oda Lindqvist."),
    "/tidewater": feed(
      "tidewater-review.example", title: "19 dead in Saltby harbour explosion",
      "The explosion at the fuel depot in Saltby harbour on Friday morning killed 19 people.",
      "Harbour Minister Pell Aldous denied that the depot had been warned about leaking tanks.",
      "Nurses at the infirmary were called in from their holidays, and two wards were cleared."),
    "/vesper": feed(
      "vesper-courier.example", title: "Spring tides keep the Harrowmere ferries in port",
      "The ferries to Harrowmere will stay in port until Monday, the company said.",
      "“The water is simply too high for the ramps,” said captain Jorun Wyke."),
  ]

  /// The watches and sinks of the README, word for word.
  private static func example() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let section = try #require(readme.components(separatedBy: "\n## For example").last)
    let parts = section.components(separatedBy: "```yaml\n")
    try #require(parts.count > 1)
    return try #require(parts[1].components(separatedBy: "```").first)
  }

  @Test func itTellsOfDisputedCasualtiesAndOfDenials() async throws {
    try await LoopbackServer.with { request in
      request.method == "POST"
        ? .text("ok") : Self.feeds[request.path].map { .text($0) } ?? .respond(status: 404)
    } _: { server in
      let example = try Self.example()
        .replacing("https://desk.example/alerts", with: server.url("/hook"))
        .replacing("type: webhook", with: "type: webhook\n    allow_private: true")
        .replacing("https://lowmark-wire.example/feed.xml", with: server.url("/lowmark"))
        .replacing("https://tidewater-review.example/feed.xml", with: server.url("/tidewater"))
        .replacing("https://vesper-courier.example/feed.xml", with: server.url("/vesper"))
      let settings = "defaults: {allow_private: true, alert_backlog: true, full_text: never}\n"
      try await Watchpost.with(settings + example) { post in
        let check = try await post.run("check")
        #expect(check.status == 0, "\(check.output)\(check.errors)")
        let run = try await post.run("run", "--once")
        #expect(run.status == 0, "\(run.errors)")
        let log = try post.log()
        #expect(
          Set(log.map { "\($0["watch"] ?? "") \($0["kind"] ?? "")" })
            == ["disputed toll disputed", "official denial claim"])
        #expect(log.count == 2)
        let dispute = try #require(log.first { $0["kind"] as? String == "disputed" })
        let claims = try #require(dispute["claims"] as? [[String: Any]])
        #expect(
          Set(claims.compactMap { $0["outlet"] as? String })
            == ["lowmark-wire.example", "tidewater-review.example"])
        let denial = try #require(log.first { $0["kind"] as? String == "claim" })
        let denied = try #require((denial["claims"] as? [[String: Any]])?.first)
        #expect(denied["source"] as? String == "Pell Aldous")
        // Each of them went to the sink, as it stands in the log.
        let posted = server.requests.filter { $0.method == "POST" }.map(\.body)
        let lines = try post.folder.read("alerts.jsonl")
          .split(separator: UInt8(ascii: "\n")).map(Array.init)
        #expect(Set(posted) == Set(lines))
      }
    }
  }
}
