import Foundation
import TestSupport
import Testing

/// The commands that list, import and export feeds.
@Suite(.timeLimit(.minutes(10))) struct FeedListCommandTests {
  private static let opml = """
    <?xml version="1.0"?>
    <opml version="2.0"><body><outline text="News">
    <outline text="Wire A" xmlUrl="https://wire-a.example/feed"/>
    <outline text="Essay" xmlUrl="https://essay-b.example/atom" category="/long/reads,weekly"/>
    </outline><outline text="Essay" xmlUrl="https://essay-c.example/atom"/>
    <outline text="Bad" xmlUrl="ftp://x.example/"/></body></opml>
    """

  @Test func importsAnOPMLFileOnceAndKeepsTheConfigurationsComments() async throws {
    let configuration = """
      # mine
      feeds:
        - name: Own   # the first
          url: https://wire-a.example/feed
      watches:   # none

      """
    try await Watchpost.with(configuration) { post in
      let file = try post.folder.write(Array(Self.opml.utf8), to: "f.opml")
      let shown = try await post.run("feeds", "import", file)
      #expect(
        shown.lines == [
          "feeds:", "  - name: Essay (essay-b.example)", "    url: https://essay-b.example/atom",
          "    tags: [News, long, reads, weekly]", "  - name: Essay (essay-c.example)",
          "    url: https://essay-c.example/atom",
        ])
      #expect(shown.errors.contains("f.opml:6:1: warning: this feed is left out"))
      #expect(shown.errors.contains("1 feed watched already or listed twice"))
      let before = try Self.text(post)
      #expect(before.hasSuffix(configuration))

      let written = try await post.run("feeds", "import", file, "--write")
      #expect(written.status == 0)
      #expect(written.output.hasPrefix("2 feeds added to "))
      let added = shown.lines.dropFirst().map { $0 + "\n" }.joined()
      #expect(try Self.text(post) == before.replacing("watches:", with: added + "watches:"))

      let again = try await post.run("feeds", "import", file, "--write")
      #expect(again.errors.contains("No feed is new."))
      #expect(try await post.run("check").output.contains("3 feeds"))
    }
  }

  private static func text(_ post: Watchpost) throws -> String {
    String(decoding: try post.folder.read("claimwatch.yaml"), as: UTF8.self)
  }

  @Test func exportsWhatItImportsAgain() async throws {
    let configuration = """
      feeds:
        - {name: "A & \\"B\\"", url: "https://a.example/?x=1&y=2", tags: ["c, d", "e/f", world]}
        - {name: Local, url: a.xml}
      """
    try await Watchpost.with(configuration) { post in
      let exported = try await post.run("feeds", "export")
      let file = try post.folder.write(Array(exported.output.utf8), to: "f.opml")
      let before = try await post.run("feeds", "list", "--json")
      try post.configure("watches:\n")
      #expect(try await post.run("feeds", "import", file, "--write").status == 0)
      #expect(try await post.run("feeds", "list", "--json").output == before.output)
    }
  }

  @Test func keepsModeGroupAndLinkOfAConfiguration() async throws {
    try await Watchpost.with("watches:\n") { post in
      let file = try post.folder.write(Array(Self.opml.utf8), to: "f.opml")
      let link = post.folder.path("link.yaml")
      let manager = FileManager.default
      try manager.createSymbolicLink(atPath: link, withDestinationPath: post.configurationPath)
      try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: post.configurationPath)
      let isRoot = try manager.attributesOfItem(atPath: "/proc/self")[.ownerAccountID] as? Int == 0
      if isRoot {
        try manager.setAttributes([.groupOwnerAccountID: 1], ofItemAtPath: post.configurationPath)
      }
      let result = try await ClaimwatchProcess.run(
        ["feeds", "import", file, "--write", "--config", link])
      #expect(result.status == 0)
      #expect(try manager.destinationOfSymbolicLink(atPath: link) == post.configurationPath)
      let attributes = try manager.attributesOfItem(atPath: post.configurationPath)
      #expect(attributes[.posixPermissions] as? Int == 0o640)
      if isRoot { #expect(attributes[.groupOwnerAccountID] as? Int == 1) }
      #expect(
        Set(try manager.contentsOfDirectory(atPath: post.folder.path))
          == ["claimwatch.yaml", "f.opml", "link.yaml"])
    }
  }

  @Test func leavesAConfigurationWithErrorsAlone() async throws {
    try await Watchpost.with("feedz:\n") { post in
      let file = try post.folder.write(Array(Self.opml.utf8), to: "f.opml")
      let before = try Self.text(post)
      let result = try await post.run("feeds", "import", file, "--write")
      #expect(result.status == 2)
      #expect(result.errors.contains("claimwatch.yaml:3:1: error: unknown key \"feedz\""))
      #expect(try Self.text(post) == before)
    }
  }

  @Test func saysWhatIsNoOPML() async throws {
    try await Watchpost.with("watches:\n") { post in
      let file = try post.folder.write(Array("<html></html>".utf8), to: "f.opml")
      let result = try await post.run("feeds", "import", file)
      #expect(result.status == 1)
      #expect(result.errors.contains("f.opml: not a list of feeds (OPML) but an HTML page"))
    }
  }

  @Test func listsFeedsToPeople() async throws {
    let configuration = """
      feeds:
        - {name: Wire A, url: "https://wire-a.example/feed", interval: 90m, tags: [world]}
        - {name: Essay B, url: "https://essay-b.example/atom", interval: adaptive}
      """
    try await Watchpost.with(configuration) { post in
      let list = try await post.run("feeds", "list", "--tag", "world")
      #expect(
        list.lines == [
          "new      Wire A  https://wire-a.example/feed", "         every 1h30m; tags world",
        ])
      #expect(
        try await post.run("feeds", "list", "--tag", "x").errors == "No feed has the tag x.\n")
      let json = try await post.run("feeds", "list", "--json").output
      #expect(json.contains("\"interval\" : \"adaptive\""))
    }
  }
}
