import Foundation
import Subprocess
import TestSupport
import Testing

/// The real binary learns an outlet's notice, and fetches a linked page once a revision.
@Suite(.timeLimit(.minutes(10))) struct LearnedLinesTests {
  private static let notice =
    "Publisher Ada Quill said that the Courier plants a tree for each of its readers."

  @Test func aNoticeThatNoRuleKnowsIsNoClaimFromTheSixthArticleOn() async throws {
    let items = (1...7).reversed().map { number in
      InventedNews.item(
        "courier.example", title: "Ferry \(number)",
        html: """
          <p>The mayor of Karsund said ferry \(number) would sail on Monday.</p>
          <p>It carries \(number)00 passengers.</p><p>\(Self.notice)</p>
          """, guid: "\(number)")
    }
    let feed = "<rss version=\"2.0\"><channel><title>C</title>\(items.joined())</channel></rss>"
      .replacing("<rss ", with: "<rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" ")
    try await LoopbackServer.with(script: { _ in .text(feed) }) { server in
      let configuration = """
        defaults: {allow_private: true, full_text: never}
        feeds: [{name: Courier, url: "\(server.url("/feed"))"}]
        watches: [{name: quill, speaker: [Quill]}]
        """
      try await Watchpost.with(configuration) { post in
        let run = try await post.run("run", "--once")
        #expect(run.status == 0, "\(run.errors)")
        let learned = try await post.run("claims", "--speaker", "Quill", "--json")
        #expect(try Watchpost.objects(learned.output).count == 5)
        let kept = try await post.run("claims", "karsund", "--json")
        #expect(kept.output.contains("ferry 7"))
      }
    }
  }

  @Test func aLinkedPageIsFetchedOnceForEachRevisionOfItsEntry() async throws {
    let polls = Counter()
    let script: LoopbackServer.Script = { request in
      guard request.path == "/feed" else {
        return .text("<html><body><p>The dam holds, the mayor said on Monday.</p></body></html>")
      }
      // The second answer is another body with the same entry, the third an edited entry.
      let poll = polls.next()
      let summary = poll < 3 ? "The dam holds …" : "The dam still holds …"
      let host = request.header("Host") ?? ""
      return .text(
        """
        <rss version="2.0"><channel><title>Poll \(poll)</title><item><title>Dam</title>
        <link>http://\(host)/dam</link><guid>1</guid><description>\(summary)</description></item>
        </channel></rss>
        """)
    }
    try await LoopbackServer.with(script: script) { server in
      let configuration = """
        defaults: {allow_private: true, full_text: auto, interval: 1s}
        feeds: [{name: T, url: "\(server.url("/feed"))", outlet: t.example}]
        watches: [{name: dam, any: [dam]}]
        """
      try await Watchpost.with(configuration) { post in
        let daemon = try await post.runDaemon { daemon in
          try await post.wait { server.requests.count { $0.path == "/feed" } >= 4 }
          try daemon.signal(.terminate)
        }
        #expect(daemon.status == 0)
        let paths = server.requests.prefix(6).map(\.path)
        #expect(paths == ["/feed", "/dam", "/feed", "/feed", "/dam", "/feed"])
      }
    }
  }
}
