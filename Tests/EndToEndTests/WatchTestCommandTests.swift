import Foundation
import TestSupport
import Testing

/// `watch test` with the real binary: watches that the daemon has never seen, on what it has stored.
@Suite(.timeLimit(.minutes(10))) struct WatchTestCommandTests {
  private static let feeds = """
    feeds:
      - {name: Wire A, url: a.xml, outlet: wire-a.example, alert_backlog: true}
      - {name: Essay B, url: b.xml, outlet: essay-b.example}
    """

  private static let watches =
    feeds + """

      watches:
        - {name: many people, figures: [people >= 100], speaker: [President Korvinskyy]}
        - {name: nothing, any: [zeppelin]}
        - {name: changes, any: [valley], relation: [revised]}
      """

  private static let wire = """
    <p>President Volodymyr Korvinskiy said that at least 120 people left the valley on Monday.</p>
    <p>Mayor Ada Quill said that up to 300 people could stay in the valley.</p>
    """
  private static let essay = """
    <p>Vladimir Korvinsky said that 500 people asked for shelter in the town of Orrin.</p>
    """

  /// Polls both feeds once, without a watch.
  private func with(_ body: (Watchpost) async throws -> Void) async throws {
    try await Watchpost.with(Self.feeds + "\nwatches: []\n") { post in
      for (file, html) in [("a.xml", Self.wire), ("b.xml", Self.essay)] {
        let feed = InventedNews.rss(file, title: "On \(file)", html: html)
        try post.folder.write(Array(feed.utf8), to: file)
      }
      let run = try await post.run("run", "--once")
      #expect(run.status == 0, "\(run.errors)")
      try post.configure(Self.watches)
      try await body(post)
    }
  }

  private func record(_ output: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
  }

  @Test func countsWhatItWouldHaveRaised() async throws {
    try await with { post in
      let test = try await post.run("watch", "test", "many people", "--json")
      #expect(test.status == 0, "\(test.errors)")
      let record = try record(test.output)
      #expect(record["watch"] as? String == "many people")
      #expect(record["articles"] as? Int == 2)
      #expect(record["raised"] as? Int == 1)
      #expect(record["silent"] as? Int == 1)
      let days = try #require(record["days"] as? [[String: Any]])
      #expect(days.compactMap { $0["articles"] as? Int }.reduce(0, +) == 2)
      #expect(days.compactMap { $0["alerts"] as? Int }.reduce(0, +) == 1)
      let alerts = try #require(record["alerts"] as? [[String: Any]])
      let raised = try #require(alerts.first { $0["silent"] as? Bool == false })
      #expect(raised["outlet"] as? String == "wire-a.example")
      #expect((raised["claims"] as? [[String: Any]])?.count == 1)
      #expect((raised["why"] as? String)?.contains("people >= 100: at least 120 people") == true)
    }
  }

  @Test func showsPeopleTheDaysTheAlertsAndWhatKeptOthersOut() async throws {
    try await with { post in
      let test = try await post.run("watch", "test", "many people")
      #expect(test.output.hasPrefix("many people: 1 alert on 2 articles\n1 more stood in"))
      #expect(test.output.contains("  1  █"))
      #expect(test.output.contains("  Volodymyr Korvinskiy: "))
      let none = try await post.run("watch", "test", "nothing")
      #expect(none.status == 0)
      #expect(none.output == "nothing: 0 alerts on 2 articles\n\nkept out by: any 2\n")
      let relation = try await post.run("watch", "test", "changes")
      #expect(relation.output == "changes: 0 alerts on 0 relations\n")
    }
  }

  @Test func triesOnlyWhatIsAskedForAndWritesNothing() async throws {
    try await with { post in
      let late = try await post.run(
        "watch", "test", "many people", "--since", "2999-01-01", "--json")
      #expect(try record(late.output)["articles"] as? Int == 0)
      let brief = try await post.run("watch", "test", "many people", "--limit", "0", "--json")
      #expect(try record(brief.output)["raised"] as? Int == 1)
      #expect((try record(brief.output)["alerts"] as? [Any])?.isEmpty == true)
      #expect(try await post.run("alerts", "--json").output.isEmpty)
    }
  }

  @Test func namesTheWatchesThatThereAre() async throws {
    try await with { post in
      let test = try await post.run("watch", "test", "mistaken")
      #expect(test.status == 2)
      #expect(
        test.errors.contains("There is no watch mistaken; there are: many people, nothing, changes")
      )
      #expect(test.output.isEmpty)
      #expect(try await post.run("watch", "test").status == 2)
    }
  }

  @Test func saysThatThereIsNothingYet() async throws {
    try await Watchpost.with(Self.watches) { post in
      let test = try await post.run("watch", "test", "nothing")
      #expect(test.status == 1)
      #expect(!test.errors.isEmpty)
    }
  }
}
