import Foundation
import TestSupport
import Testing

/// `speakers` and `claims --speaker` with the real binary, over two outlets that spell differently.
@Suite(.timeLimit(.minutes(10))) struct SpeakerCommandTests {
  private static let configuration = """
    feeds:
      - {name: Wire A, url: a.xml, outlet: wire-a.example}
      - {name: Essay B, url: b.xml, outlet: essay-b.example}
    watches: []
    """

  private static let wire = """
    <p>President Volodymyr Korvinskyy said that the dam above Orrin will hold for a year. \
    “We will never give up the valley,” he said.</p>
    <p>Two officials said that the dam leaks.</p>
    """
  private static let essay = """
    <p>Marlovian President Vladimir Korvinskiy said that the valley is safe.</p>
    """

  /// Polls both feeds once.
  private func with(_ body: (Watchpost) async throws -> Void) async throws {
    try await Watchpost.with(Self.configuration) { post in
      for (file, html) in [("a.xml", Self.wire), ("b.xml", Self.essay)] {
        let feed = InventedNews.rss(file, title: "On the dam", html: html)
        try post.folder.write(Array(feed.utf8), to: file)
      }
      let run = try await post.run("run", "--once")
      #expect(run.status == 0, "\(run.errors)")
      try await body(post)
    }
  }

  @Test func oneSpeakerHasAllSpellingsAndOutlets() async throws {
    try await with { post in
      let speakers = try Watchpost.objects(try await post.run("speakers", "--json").output)
      #expect(speakers.count == 1)
      let speaker = try #require(speakers.first)
      #expect(speaker["name"] as? String == "Volodymyr Korvinskyy")
      #expect(speaker["claims"] as? Int == 3)
      let variants = try #require(speaker["variants"] as? [[String: Any]])
      #expect(
        variants.map { $0["name"] as? String } == ["Volodymyr Korvinskyy", "Vladimir Korvinskiy"])
      let outlets = try #require(speaker["outlets"] as? [[String: Any]])
      #expect(outlets.map { $0["outlet"] as? String } == ["wire-a.example", "essay-b.example"])
      #expect(speaker["first_seen"] is String)
    }
  }

  @Test(arguments: ["Korvinsky", "vladimir korvinskij", "President Korvinskyy"])
  func anySpellingFindsTheClaimsOfAll(name: String) async throws {
    try await with { post in
      let claims = try await post.run("claims", "--speaker", name, "--json")
      #expect(try Watchpost.objects(claims.output).count == 3)
      let speakers = try await post.run("speakers", name)
      #expect(speakers.status == 0)
      #expect(speakers.output.contains("Volodymyr Korvinskyy 3 claims (President"))
      #expect(speakers.output.contains("  also Vladimir Korvinskiy"))
    }
  }

  @Test func whoSpokeNowhereIsNotListed() async throws {
    try await with { post in
      let none = try await post.run("speakers", "Brink")
      #expect(none.status == 0)
      #expect(none.output.isEmpty)
      #expect(none.errors == "No speaker matches.\n")
      #expect(try await post.run("speakers", "--outlet", "c.example").output.isEmpty)
      #expect(try await post.run("speakers", "--since", "2999-01-01").output.isEmpty)
      #expect(try await post.run("speakers", "--limit", "0").status == 2)
      #expect(try await post.run("speakers", "--sort", "name").status == 2)
    }
  }

  @Test func unnamedSourcesAreMarkedAndBelongToNoSpeaker() async throws {
    try await with { post in
      let claims = try Watchpost.objects(
        try await post.run("claims", "--speaker", "officials", "--json").output)
      #expect(claims.map { $0["speaker_kind"] as? String } == ["unnamed"])
      #expect(try await post.run("speakers", "officials").output.isEmpty)
    }
  }
}
