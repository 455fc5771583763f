import Foundation
import TestSupport
import Testing

/// How the daemon starts, reloads and ends.
@Suite(.timeLimit(.minutes(2))) struct DaemonTests {
  private static func feed(_ name: String) -> String {
    InventedNews.rss("\(name).example", title: name, html: InventedNews.wire)
  }

  private static let configuration = """
    defaults: {alert_backlog: true, full_text: never, interval: 1s}
    feeds: [{name: A, url: a.xml}]
    watches: [{name: minister, speaker: [Brel]}]
    """

  /// A post with one local feed and the daemon running, which has raised its first alert.
  private func withDaemon(
    _ body: (Watchpost, ClaimwatchProcess) async throws -> Void
  ) async throws {
    try await Watchpost.with(Self.configuration) { post in
      try post.folder.write(Array(Self.feed("a").utf8), to: "a.xml")
      let daemon = try post.start()
      defer { if daemon.isRunning { daemon.signal(SIGKILL) } }
      try await post.wait { try post.hasLog(lines: 1) }
      try await body(post, daemon)
    }
  }

  @Test func endsWith0OnSIGTERM() async throws {
    try await withDaemon { post, daemon in
      daemon.signal(SIGTERM)
      let result = try await daemon.result()
      #expect(result.status == 0, "\(result.errors)")
      #expect(try post.log().count == 1)
    }
  }

  @Test func endsWithin5sOnSIGTERMThoughAServerStalls() async throws {
    try await LoopbackServer.with(script: { _ in .stall() }) { server in
      let configuration = """
        defaults: {allow_private: true}
        feeds: [{name: Slow, url: "\(server.url("/"))"}]
        """
      try await Watchpost.with(configuration) { post in
        let daemon = try post.start()
        await server.waitForRequests(1)
        let start = ContinuousClock.now
        daemon.signal(SIGTERM)
        let result = try await daemon.result()
        #expect(result.status == 0, "\(result.errors)")
        #expect(ContinuousClock.now - start < .seconds(5))
      }
    }
  }

  @Test func aReloadPutsNewFeedsAndWatchesInForce() async throws {
    try await withDaemon { post, daemon in
      try post.folder.write(Array(Self.feed("b").utf8), to: "b.xml")
      try post.configure(
        """
        defaults: {alert_backlog: true, full_text: never, interval: 1s}
        feeds: [{name: A, url: a.xml}, {name: B, url: b.xml}]
        watches: [{name: commissioner, speaker: [Oster]}]
        """)
      daemon.signal(SIGHUP)
      try await post.wait { try post.hasLog(lines: 2) }
      daemon.signal(SIGTERM)
      #expect(try await daemon.result().status == 0)
      #expect(try post.log().compactMap { $0["watch"] as? String } == ["minister", "commissioner"])
    }
  }

  @Test func aBadReloadIsRefusedAndTheOldConfigurationStays() async throws {
    try await withDaemon { post, daemon in
      try post.configure("feeds: [{name: A, url: a.xml}]\nwatchs: []\n")
      daemon.signal(SIGHUP)
      // The old configuration still polls A: a second article raises a second alert.
      let second = InventedNews.item(
        "a.example", title: "More", html: InventedNews.wire, guid: "2")
      let both = Self.feed("a").replacing("</channel>", with: second + "</channel>")
      try post.folder.write(Array(both.utf8), to: "a.xml")
      try await post.wait { try post.hasLog(lines: 2) }
      daemon.signal(SIGTERM)
      let result = try await daemon.result()
      #expect(result.status == 0)
      #expect(result.errors.contains("claimwatch.yaml:4:1: error: unknown key \"watchs\""))
      #expect(result.errors.contains("configuration refused; the old one stays in force"))
    }
  }

  @Test func aRotatedLogLosesNothing() async throws {
    try await withDaemon { post, daemon in
      try FileManager.default.moveItem(
        atPath: post.folder.path("alerts.jsonl"), toPath: post.folder.path("alerts.jsonl.1"))
      daemon.signal(SIGHUP)
      let second = InventedNews.item(
        "a.example", title: "More", html: InventedNews.wire, guid: "2")
      let both = Self.feed("a").replacing("</channel>", with: second + "</channel>")
      try post.folder.write(Array(both.utf8), to: "a.xml")
      try await post.wait { try post.hasLog(lines: 1) }
      daemon.signal(SIGTERM)
      #expect(try await daemon.result().status == 0)
      #expect(try post.log().compactMap { $0["seq"] as? Int } == [2])
      let old = String(decoding: try post.folder.read("alerts.jsonl.1"), as: UTF8.self)
      #expect(try Watchpost.objects(old).compactMap { $0["seq"] as? Int } == [1])
    }
  }

  @Test func refusesASecondRunOnTheSameDatabase() async throws {
    try await withDaemon { post, _ in
      let second = try await post.run("run", "--once")
      #expect(second.status == 1)
      #expect(second.errors.contains("another claimwatch writes to this database"))
    }
  }

  @Test func tellsSystemdThatItIsReadyAndThatItStops() async throws {
    try await Watchpost.with(Self.configuration) { post in
      try post.folder.write(Array(Self.feed("a").utf8), to: "a.xml")
      var socket = try await NotificationSocket(path: post.folder.path("notify"))
      let daemon = try ClaimwatchProcess(
        ["run", "--config", post.configurationPath],
        environment: ["NOTIFY_SOCKET": post.folder.path("notify"), "WATCHDOG_USEC": "3000000"])
      #expect(await socket.next() == "READY=1")
      #expect(await socket.next() == "WATCHDOG=1")
      #expect(await socket.next().hasPrefix("STATUS=1 feeds, "))
      daemon.signal(SIGTERM)
      #expect(try await daemon.result().status == 0)
      var last = await socket.next()
      while last != "STOPPING=1" { last = await socket.next() }
      try await socket.close()
    }
  }
}

extension Watchpost {
  /// Whether the log has at least so many whole lines.
  func hasLog(lines count: Int) throws -> Bool {
    guard FileManager.default.fileExists(atPath: folder.path("alerts.jsonl")) else { return false }
    return try folder.read("alerts.jsonl").count { $0 == UInt8(ascii: "\n") } >= count
  }
}
