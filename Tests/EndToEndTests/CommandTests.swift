import Foundation
import Subprocess
import TestSupport
import Testing

/// What the commands print and how they end, beside a daemon.
@Suite(.timeLimit(.minutes(10))) struct CommandTests {
  @Test func checkListsAllErrorsWithTheirPlaces() async throws {
    let configuration = """
      feedz: []
      feeds:
        - {name: A, url: "ftp://a.example/"}
        - {name: A, url: b.xml, interval: 5}
      watches:
        - {name: w, any: [x], relation: [quarrelled]}
      """
    try await Watchpost.with(configuration) { post in
      let check = try await post.run("check")
      #expect(check.status == 2)
      #expect(check.output.isEmpty)
      let path = post.configurationPath
      let places = check.errors.split(separator: "\n").map { line in
        line.dropFirst(path.count).prefix { $0 != " " }
      }
      #expect(places.count == 5)
      #expect(places.first == ":3:1:")
      #expect(check.errors.contains("unknown value \"quarrelled\""))
      let run = try await post.run("run", "--once")
      #expect(run.status == 78)
      #expect(run.errors == check.errors)
    }
  }

  @Test func checkAcceptsWhatRunAccepts() async throws {
    try await Watchpost.with("feeds: [{name: A, url: a.xml}]\nwatches: []\n") { post in
      let check = try await post.run("check")
      #expect(check.status == 0)
      #expect(check.output == "\(post.configurationPath): 1 feed, 0 watches: all right\n")
    }
  }

  private static let endings: [(command: String, status: Int32)] = [
    ("nonsense", 2), ("claims --kind gossip", 2), ("run --nonsense", 64), ("--help", 0),
    ("help run", 0), ("--version", 0), ("parse", 2), ("parse /nowhere/feed.xml", 1),
    ("check --config /nowhere.yaml", 2), ("run --config /nowhere.yaml", 78), ("tail -n -1", 2),
  ]

  @Test(arguments: endings)
  func exitCodesTellWhatWentWrong(command: String, status: Int32) async throws {
    let arguments = command.split(separator: " ").map(String.init)
    let result = try await ClaimwatchProcess.run(arguments)
    #expect(result.status == status, "\(result.errors)")
    #expect(status == 0 ? result.errors.isEmpty : !result.errors.isEmpty)
    #expect(status == 0 ? !result.output.isEmpty : result.output.isEmpty)
  }

  @Test func extractAnswersEachLineWithOne() async throws {
    let input = """
      {"id":"1","text":"The dam holds, said engineer Ada Quill."}
      this is no JSON
      {"id":"2"}
      {"id":"3","text":""}

      """
    let result = try await ClaimwatchProcess.run(["extract", "--jsonl"], input: input)
    #expect(result.status == 0)
    let answers = try Watchpost.objects(result.output)
    #expect(answers.count == 4)
    #expect(answers[0]["id"] as? String == "1")
    let claims = try #require(answers[0]["claims"] as? [[String: Any]])
    #expect(claims.first?["speaker"] as? String == "Ada Quill")
    #expect(claims.first?["content"] as? [[Int]] == [[0, 13]])
    #expect(result.lines[1] == #"{"error":"this line is no JSON","id":null}"#)
    #expect(result.lines[2] == #"{"error":"\"text\" is missing","id":"2"}"#)
    #expect((answers[3]["claims"] as? [Any])?.isEmpty == true)
  }

  @Test func theModelIsLookedForWhereTheUserSays() async throws {
    let input = "{\"id\":\"1\",\"text\":\"The dam holds, said engineer Ada Quill.\"}\n"
    let rules = try await ClaimwatchProcess.run(
      ["extract", "--jsonl"], environment: Watchpost.withoutModel, input: input)
    #expect(rules.status == 0)
    #expect(rules.output.contains("\"speaker\":\"Ada Quill\""))
    let nowhere = try await ClaimwatchProcess.run(
      ["extract", "--jsonl"], environment: ["CLAIMWATCH_DATA": "/nowhere"])
    #expect(nowhere.status == 2)
    #expect(nowhere.output.isEmpty)
    #expect(nowhere.errors.contains("/nowhere/attribution.model: can't read the attribution model"))
  }

  @Test func noControlCharacterLeavesInJSON() async throws {
    let input = "{\"id\":\"1\",\"text\":\"“It holds,” said Ada \u{9B}31mQuill\u{202E}.\"}\n"
    let output = try await ClaimwatchProcess.run(["extract", "--jsonl"], input: input).output
    #expect(try Watchpost.objects(output).count == 1)
    #expect(output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x9B })
    #expect(!output.unicodeScalars.contains("\u{202E}"))
  }

  @Test func cleanKeepsTheArticleOfAPage() async throws {
    let input = """
      {"id":"1","html":"<nav>Home</nav><article><p>The dam at Orrin holds, the engineers say, and the valley sleeps.</p></article>"}
      {"id":"2","text":"The dam at Orrin holds.\\n\\nSubscribe now for $2.90 per month."}
      {"id":"3"}

      """
    let answers = try Watchpost.objects(
      try await ClaimwatchProcess.run(["clean", "--jsonl"], input: input).output)
    #expect(
      answers[0]["text"] as? String
        == "The dam at Orrin holds, the engineers say, and the valley sleeps.")
    #expect(answers[1]["text"] as? String == "The dam at Orrin holds.")
    #expect(answers[2]["error"] as? String == #"neither "html" nor "text""#)
  }

  @Test func parseTellsWhatIsNoFeed() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write(
        Array(InventedNews.rss("a.example", title: "T", html: "<p>x</p>").utf8), to: "feed.xml")
      try folder.write(Array("<html><title>Login</title></html>".utf8), to: "page.html")
      let input = """
        {"file":"\(folder.path("feed.xml"))","headers":{"Content-Type":"text/xml"}}
        {"file":"\(folder.path("page.html"))"}
        {"file":"\(folder.path("missing"))"}

        """
      let answers = try Watchpost.objects(
        try await ClaimwatchProcess.run(["parse", "--jsonl"], input: input).output)
      #expect(answers.count == 3)
      #expect(answers[0]["version"] as? String == "rss20")
      #expect((answers[1]["error"] as? String)?.contains("Login") == true)
      #expect(answers[2]["error"] != nil)
    }
  }

  @Test func tailShowsAlertsToPeopleAndFollowsTheLog() async throws {
    try await Watchpost.with("feeds: []\nwatches: []\n") { post in
      let line: @Sendable (Int) -> String = {
        #"{"seq":\#($0),"id":"i","time":"2026-11-20T10:00:02.113Z","kind":"claim","severity":"info","watch":"w","title":"t\#($0)\u001b[2J","claims":[],"why":"y","first_seen":"2026-11-20T10:00:00.000Z"}"#
          + "\n"
      }
      try post.folder.write(Array((line(1) + line(2)).utf8), to: "alerts.jsonl")
      let tail = try await post.run("tail", "-n", "1")
      #expect(tail.status == 0)
      #expect(tail.output.contains("t2\\u001b[2J"))
      #expect(!tail.output.contains("t1"))
      #expect(!tail.output.contains("\u{1B}"))
      let raw = try await post.run("tail", "--json", "--watch", "other")
      #expect(raw.output.isEmpty)
    }
  }

  @Test func readersSayThatThereIsNothingYet() async throws {
    try await Watchpost.with("feeds: []\nwatches: []\n") { post in
      let claims = try await post.run("claims")
      #expect(claims.status == 1)
      #expect(claims.errors.contains("there is no database yet"))
      let tail = try await post.run("tail")
      #expect(tail.status == 1)
      #expect(tail.errors.contains("there is no alert log yet"))
    }
  }
}
