import Foundation
import Synchronization
import TestSupport
import Testing

/// From the feeds of three outlets to a story, its relations and their alerts, with the real binary.
@Suite(.timeLimit(.minutes(10))) struct RelationAlertTests {
  private static let essay = """
    <p>Today President Edda Korvin announced a partial evacuation of the Orrin valley. The order \
    covers all residents of the valley from 18 to 70 years old.</p>
    <p>Trains out of the valley were sold out within hours, the ticket office of the railway says.</p>
    """

  private static func script(_ request: ReceivedRequest) -> Reply {
    let feeds = [
      "/wire": InventedNews.rss(
        "wire-a.example", title: "Orrin valley is cleared", html: InventedNews.wire),
      "/essay": InventedNews.rss(
        "essay-b.example", title: "Orrin valley is cleared: what the order means",
        html: essay),
      "/herald": InventedNews.rss(
        "herald-d.example", title: "Valley is cleared at Orrin", html: InventedNews.wire),
    ]
    return feeds[request.path].map { .text($0) } ?? .respond(status: 404)
  }

  private static func configuration(_ server: LoopbackServer, backlog: Bool) -> String {
    """
    defaults: {allow_private: true, full_text: never, interval: 1s, alert_backlog: \(backlog)}
    feeds:
      - {name: Wire A, url: "\(server.url("/wire"))"}
      - {name: Essay B, url: "\(server.url("/essay"))"}
      - {name: Herald D, url: "\(server.url("/herald"))"}
    watches:
      - {name: evacuation, any: [evacuat*], relation: [corroborated, disputed, revised, resolved]}
    """
  }

  @Test func twoOfThreeOutletsAreIndependent() async throws {
    try await LoopbackServer.with(script: Self.script) { server in
      try await Watchpost.with(Self.configuration(server, backlog: true)) { post in
        let run = try await post.run("run", "--once")
        #expect(run.status == 0, "\(run.errors)")
        let log = try post.log()
        #expect(log.map { $0["kind"] as? String } == ["corroborated"])
        let story = try #require(log.first?["story"] as? [String: Any])
        #expect(story["independent"] as? Int == 2)
        let claims = try #require(log.first?["claims"] as? [[String: Any]])
        #expect(
          Set(claims.compactMap { $0["outlet"] as? String }).contains("essay-b.example"))
        #expect(claims.count == 2)
        let stories = try Watchpost.objects(
          try await post.run("stories", "--outlets", "3", "--json").output)
        #expect(stories.compactMap { $0["independent"] as? Int } == [2])
        #expect(stories.compactMap { $0["articles"] as? Int } == [3])
        let id = try #require(stories.first?["id"] as? String)
        let shown = try await post.run("story", id)
        #expect(shown.status == 0)
        #expect(shown.output.contains("2 independent sources say the same"))
        let none = try await post.run("story", "99")
        #expect(none.status == 1)
        #expect(none.errors == "There is no story 99.\n")
      }
    }
  }

  @Test func whyTellsTheStoryAndWhatAnArticleCopies() async throws {
    try await LoopbackServer.with(script: Self.script) { server in
      try await Watchpost.with(Self.configuration(server, backlog: true)) { post in
        try await post.run("run", "--once")
        var copies: [String] = []
        for outlet in ["wire-a", "herald-d"] {
          let why = try await post.run("why", "https://\(outlet).example/1", "--json")
          let history = try #require(
            JSONSerialization.jsonObject(with: Data(why.output.utf8)) as? [String: Any])
          #expect((history["story"] as? [String: Any])?["articles"] as? Int == 3)
          if let original = history["duplicate_of"] as? [String: Any] {
            copies.append(try #require(original["outlet"] as? String))
          }
        }
        #expect(copies.count == 1)
      }
    }
  }

  @Test func whyNamesTheAlertThatHadToldWhatWasLeftOut() async throws {
    try await LoopbackServer.with(script: Self.script) { server in
      func configuration(_ feeds: String...) -> String {
        let list = feeds.map { "  - {name: \($0), url: \"\(server.url("/\($0)"))\"}\n" }
        return """
          defaults: {allow_private: true, full_text: never, alert_backlog: true}
          feeds:
          \(list.joined())
          watches: [{name: valley, any: [valley]}]
          """
      }
      try await Watchpost.with(configuration("wire")) { post in
        try await post.run("run", "--once")
        try post.configure(configuration("wire", "herald"))
        try await post.run("run", "--once")
        #expect(try post.log().count == 1)
        let why = try await post.run("why", "https://herald-d.example/1")
        #expect(why.output.contains("; no claim alert: nothing new, told before by 1\n"))
        let json = try await post.run("why", "https://herald-d.example/1", "--json")
        let history = try #require(
          JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        let leftOut = try #require((history["left_out"] as? [[String: Any]])?.first)
        #expect(leftOut["watch"] as? String == "valley")
        #expect(leftOut["kind"] as? String == "claim")
        #expect(leftOut["told_by"] as? [Int] == [1])
      }
    }
  }

  @Test func whatTheFeedsHeldAtFirstIsRelatedInSilence() async throws {
    try await LoopbackServer.with(script: Self.script) { server in
      try await Watchpost.with(Self.configuration(server, backlog: false)) { post in
        try await post.run("run", "--once")
        let hasLog = FileManager.default.fileExists(atPath: post.folder.path("alerts.jsonl"))
        let log = hasLog ? try post.log() : []
        #expect(log.isEmpty)
        let stories = try Watchpost.objects(try await post.run("stories", "--json").output)
        #expect(stories.compactMap { $0["relations"] as? Int }.reduce(0, +) == 1)
      }
    }
  }

  @Test func anArticleThatItsFeedDeletesIsToldWithWhatItClaimed() async throws {
    let polls = Mutex(0)
    try await LoopbackServer.with { _ in
      let isDeleted = polls.withLock {
        $0 += 1
        return $0 > 1
      }
      return .text(
        InventedNews.atom("wire-a.example", html: InventedNews.wire, isDeleted: isDeleted))
    } _: { server in
      try await Watchpost.with(
        """
        defaults: {allow_private: true, full_text: never, interval: 1s}
        feeds: [{name: Wire A, url: "\(server.url("/wire"))"}]
        watches:
          - {name: evacuation, any: [evacuat*], relation: [withdrawn]}
          - {name: storms, any: [storm*], relation: [withdrawn]}
        """
      ) { post in
        try await post.run("run", "--once")
        while polls.withLock({ $0 }) < 2 { try await post.run("run", "--once") }
        try await post.run("run", "--once")
        let log = try post.log()
        #expect(log.map { $0["kind"] as? String } == ["withdrawn"])
        let alert = try #require(log.first)
        #expect(alert["title"] as? String == "wire-a.example withdrew: Orrin valley is cleared")
        let why = try #require(alert["why"] as? String)
        #expect(why.hasPrefix("its feed says that it was deleted on 2026-09-21T12:00:00Z; watch "))
        let claims = try #require(alert["claims"] as? [[String: Any]])
        let contents = claims.compactMap { $0["content"] as? String }
        #expect(contents.first == "Orrin valley is cleared")
        #expect(contents.count > 1)
        #expect(contents.dropFirst().allSatisfy { $0.contains("evacuat") })
        let shown = try await post.run("why", "https://wire-a.example/1")
        #expect(shown.output.contains("withdrawn"))
      }
    }
  }
}
