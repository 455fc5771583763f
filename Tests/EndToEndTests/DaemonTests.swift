import Foundation
import Subprocess
import TestSupport
import Testing

/// How the daemon starts, reloads and ends.
@Suite(.timeLimit(.minutes(10))) struct DaemonTests {
  private static func feed(_ name: String) -> String {
    InventedNews.rss("\(name).example", title: name, html: InventedNews.wire)
  }

  /// The same feed with a second article.
  private static func longerFeed(_ name: String) -> String {
    let second = InventedNews.item(
      "\(name).example", title: "More", html: InventedNews.wire, guid: "2")
    return feed(name).replacing("</channel>", with: second + "</channel>")
  }

  /// The second article says the same as the first, and is to raise its alert.
  private static let configuration = """
    defaults: {alert_backlog: true, full_text: never, interval: 1s}
    feeds: [{name: A, url: a.xml}]
    watches: [{name: minister, speaker: [Brel], new_only: false}]
    """

  /// Runs the daemon over one local feed, and `body` once the first alert was raised; then ends it.
  private func withDaemon(
    _ body: (Watchpost, ClaimwatchProcess) async throws -> Void,
    then check: (Watchpost, ClaimwatchProcess.Result) throws -> Void
  ) async throws {
    try await Watchpost.with(Self.configuration) { post in
      try post.folder.write(Array(Self.feed("a").utf8), to: "a.xml")
      let result = try await post.runDaemon { daemon in
        try await post.wait { try post.hasLog(lines: 1) }
        try await body(post, daemon)
        try daemon.signal(.terminate)
      }
      #expect(result.status == 0, "\(result.errors)")
      try check(post, result)
    }
  }

  @Test func endsWith0OnSIGTERM() async throws {
    try await withDaemon { _, _ in
    } then: { post, _ in
      let log = try post.log()
      #expect(log.count == 1)
    }
  }

  /// How long a daemon takes from SIGTERM to its end.
  private func timeToEnd(
    _ configuration: String, onceReady wait: (Watchpost) async throws -> Void
  ) async throws -> Duration {
    let clock = ContinuousClock()
    var signalled = clock.now
    try await Watchpost.with(configuration) { post in
      try post.folder.write(Array(Self.feed("a").utf8), to: "a.xml")
      let result = try await post.runDaemon { daemon in
        try await wait(post)
        signalled = clock.now
        try daemon.signal(.terminate)
      }
      #expect(result.status == 0, "\(result.errors)")
    }
    return clock.now - signalled
  }

  @Test func aServerThatStallsDelaysTheEndByLessThan5s() async throws {
    try await LoopbackServer.with(script: { _ in .stall() }) { server in
      let slow = """
        defaults: {allow_private: true}
        feeds: [{name: Slow, url: "\(server.url("/"))"}]
        """
      // What else keeps the machine busy delays both daemons alike.
      async let held = timeToEnd(slow) { _ in await server.waitForRequests(1) }
      async let free = timeToEnd(Self.configuration) { post in
        try await post.wait { try post.hasLog(lines: 1) }
      }
      let delay = try await held - free
      #expect(delay < .seconds(5))
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
      try daemon.signal(.terminalClosed)
      try await post.wait { try post.hasLog(lines: 2) }
    } then: { post, _ in
      let log = try post.log()
      #expect(log.compactMap { $0["watch"] as? String } == ["minister", "commissioner"])
    }
  }

  @Test func aBadReloadIsRefusedAndTheOldConfigurationStays() async throws {
    try await withDaemon { post, daemon in
      try post.configure("feeds: [{name: A, url: a.xml}]\nwatchs: []\n")
      try daemon.signal(.terminalClosed)
      // The old configuration still polls A: a second article raises a second alert.
      try post.folder.write(Array(Self.longerFeed("a").utf8), to: "a.xml")
      try await post.wait { try post.hasLog(lines: 2) }
    } then: { _, result in
      #expect(result.errors.contains("claimwatch.yaml:4:1: error: unknown key \"watchs\""))
      #expect(result.errors.contains("configuration refused; the old one stays in force"))
    }
  }

  @Test func aRotatedLogLosesNothing() async throws {
    try await withDaemon { post, daemon in
      try FileManager.default.moveItem(
        atPath: post.folder.path("alerts.jsonl"), toPath: post.folder.path("alerts.jsonl.1"))
      try daemon.signal(.terminalClosed)
      try post.folder.write(Array(Self.longerFeed("a").utf8), to: "a.xml")
      try await post.wait { try post.hasLog(lines: 1) }
    } then: { post, _ in
      let new = try post.log()
      #expect(new.compactMap { $0["seq"] as? Int } == [2])
      let old = try Watchpost.objects(
        String(decoding: try post.folder.read("alerts.jsonl.1"), as: UTF8.self))
      #expect(old.compactMap { $0["seq"] as? Int } == [1])
    }
  }

  @Test func refusesASecondRunOnTheSameDatabase() async throws {
    try await withDaemon { post, _ in
      let second = try await post.run("run", "--once")
      #expect(second.status == 1)
      #expect(second.errors.contains("another claimwatch writes to this database"))
    } then: { _, _ in
    }
  }

  @Test func tellsSystemdThatItIsReadyAndThatItStops() async throws {
    try await Watchpost.with(Self.configuration) { post in
      try post.folder.write(Array(Self.feed("a").utf8), to: "a.xml")
      let socket = try NotificationSocket(path: post.folder.path("notify"))
      var messages: [String] = []
      let result = try await ClaimwatchProcess.run(
        ["run", "--config", post.configurationPath],
        environment: [
          "NOTIFY_SOCKET": post.folder.path("notify"), "WATCHDOG_USEC": "3000000",
        ]
      ) { daemon in
        for await message in socket.messages.prefix(3) { messages.append(message) }
        try daemon.signal(.terminate)
      }
      #expect(result.status == 0)
      #expect(await socket.messages.contains("STOPPING=1"))
      #expect(messages.prefix(2) == ["READY=1", "WATCHDOG=1"])
      #expect(messages[2].hasPrefix("STATUS=1 feeds, 0 failing; "))
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
