import Foundation
import Subprocess
import Synchronization
import TestSupport
import Testing

/// From a feed to the sinks, with the real binary.
@Suite(.timeLimit(.minutes(10))) struct SinkTests {
  /// A feed of one alert, told to some sinks.
  private static func configuration(
    _ sinks: String, watch: String = "sinks: [desk]"
  ) -> String {
    """
    defaults: {alert_backlog: true, full_text: never, interval: 1h}
    feeds: [{name: Wire, url: wire.xml}]
    sinks:
    \(sinks)
    watches: [{name: minister, speaker: [Brel], severity: warning, \(watch)}]
    """
  }

  private static func desk(_ server: LoopbackServer) -> String {
    "  - {name: desk, type: webhook, url: \"\(server.url("/hook"))\", allow_private: true}"
  }

  private static func publish(in post: Watchpost) throws {
    let feed = InventedNews.rss(
      "wire-a.example", title: "Orrin is cleared", html: InventedNews.wire)
    try post.folder.write(Array(feed.utf8), to: "wire.xml")
  }

  private static func status(_ post: Watchpost) async throws -> [String: Any] {
    let sinks = try await post.run("sinks", "--json").output
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(sinks.utf8)) as? [String: [[String: Any]]])
    return try #require(object["sinks"]?.first)
  }

  @Test func aWebhookGetsTheLineOfTheLog() async throws {
    try await LoopbackServer.with { _ in
      .text("ok")
    } _: { server in
      try await Watchpost.with(Self.configuration(Self.desk(server))) { post in
        try Self.publish(in: post)
        let run = try await post.run("run", "--once")
        #expect(run.status == 0, "\(run.errors)")
        let body = try #require(server.requests.first).body
        let log = try post.folder.read("alerts.jsonl")
        #expect(body + Array("\n".utf8) == log)
        // What was sent is sent.
        try await post.run("run", "--once")
        #expect(server.requests.count == 1)
        let sink = try await Self.status(post)
        #expect(sink["state"] as? String == "ok")
        #expect(sink["sent"] as? Int == 1)
        let text = try await post.run("status")
        #expect(text.output.contains("ok       desk  webhook\n         1 sent, the last "))
      }
    }
  }

  @Test func aSinkThatOnlyGaveUpIsNotNew() async throws {
    let desk = "  - {name: desk, type: command, run: [/bin/sh, -c, \"exit 65\"]}"
    try await Watchpost.with(Self.configuration(desk)) { post in
      try Self.publish(in: post)
      let run = try await post.run("run", "--once")
      #expect(run.status == 0, "\(run.errors)")
      let sink = try await Self.status(post)
      #expect(sink["state"] as? String == "failing")
      #expect(sink["dead"] as? Int == 1)
      #expect(sink["problem"] as? String == "/bin/sh exited with status 65")
    }
  }

  @Test func whatWasGivenUpIsResentByARunningDaemon() async throws {
    let isMended = Mutex(false)
    try await LoopbackServer.with { _ in
      isMended.withLock { $0 } ? .text("ok") : .respond(status: 400)
    } _: { server in
      try await Watchpost.with(Self.configuration(Self.desk(server))) { post in
        try Self.publish(in: post)
        #expect(try await post.run("run", "--once").status == 0)
        #expect(try await Self.status(post)["dead"] as? Int == 1)
        isMended.withLock { $0 = true }
        let run = try await post.runDaemon { daemon in
          let resent = try await post.run("sinks", "resend", "desk")
          #expect(resent.output == "desk: 1 alert to be sent again\n")
          // As a reload does, rather than wait for its next look at what is due.
          try daemon.signal(.terminalClosed)
          await server.waitForRequests(2)
          try daemon.signal(.terminate)
        }
        #expect(run.status == 0, "\(run.errors)")
        #expect(Set(server.requests.map { $0.header("Idempotency-Key") }).count == 1)
        #expect(
          try await post.run("sinks", "resend", "desk").output
            == "desk: 0 alerts to be sent again\n")
        let none = try await post.run("sinks", "resend", "dsek")
        #expect(none.status == 1)
        #expect(none.errors == "There is no sink dsek.\n")
      }
    }
  }

  @Test func whatAWebhookRefusesWaitsWithItsReason() async throws {
    try await LoopbackServer.with { _ in
      .text("later", status: 503, headers: [("Retry-After", "600")])
    } _: { server in
      try await Watchpost.with(Self.configuration(Self.desk(server))) { post in
        try Self.publish(in: post)
        let run = try await post.run("run", "--once")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try post.log().count == 1)
        let sink = try await Self.status(post)
        #expect(sink["state"] as? String == "failing")
        #expect(sink["waiting"] as? Int == 1)
        #expect(sink["problem"] as? String == "HTTP status 503")
      }
    }
  }

  @Test func aPrivateAddressIsRefusedUnlessItIsAllowed() async throws {
    try await LoopbackServer.with { _ in
      .text("ok")
    } _: { server in
      let sink = "  - {name: desk, type: webhook, url: \"\(server.url("/hook"))\"}"
      try await Watchpost.with(Self.configuration(sink)) { post in
        let result = try await post.run("sinks", "test")
        #expect(result.status == 1)
        #expect(
          result.errors
            == "desk: leads to the address 127.0.0.1:\(server.port), which is not allowed\n")
        #expect(server.connectionCount == 0)
      }
    }
  }

  @Test func aKillBetweenSendingAndCommittingRepeatsTheSameDelivery() async throws {
    let isFirst = Mutex(true)
    try await LoopbackServer.with { _ in
      // The first delivery arrives, and its sender dies before it hears so.
      isFirst.withLock { isFirst in
        defer { isFirst = false }
        return isFirst ? .silence : .text("ok")
      }
    } _: { server in
      try await Watchpost.with(Self.configuration(Self.desk(server))) { post in
        try Self.publish(in: post)
        let killed = try await post.runDaemon { daemon in
          await server.waitForRequests(1)
          try daemon.signal(.kill)
        }
        #expect(killed.status == -SIGKILL)
        let run = try await post.run("run", "--once")
        #expect(run.status == 0, "\(run.errors)")
        #expect(server.requests.count == 2)
        #expect(Set(server.requests.map(\.body)).count == 1)
        #expect(Set(server.requests.map { $0.header("Idempotency-Key") }).count == 1)
        #expect(try await Self.status(post)["sent"] as? Int == 1)
      }
    }
  }

  @Test func mailCommandAndFeedGetItToo() async throws {
    try await MailServer.with { server in
      let sinks = """
          - {name: mail, type: email, url: "\(server.url)", tls: none, from: cw@desk.example,
             to: ana@desk.example}
          - {name: page, type: command, run: [/bin/cp, /dev/stdin, PAGED]}
          - {name: feed, type: atom, path: alerts.atom}
          - {name: journal, type: journal}
        """
      try await Watchpost.with("") { post in
        let paged = post.folder.path("paged")
        try post.configure(
          Self.configuration(
            sinks.replacing("PAGED", with: paged),
            watch: "sinks: [mail, page, feed, journal]"))
        try Self.publish(in: post)
        let run = try await post.run("run", "--once")
        #expect(run.status == 0, "\(run.errors)")
        let log = try post.folder.read("alerts.jsonl")
        #expect(server.mails.map(\.recipients) == [["ana@desk.example"]])
        let copy = try post.folder.read("paged")
        #expect(copy == log)
        // A feed reader reads it: Claimwatch is one.
        let parsed = try await ClaimwatchProcess.run(
          ["parse", post.folder.path("alerts.atom"), "--json"])
        #expect(parsed.status == 0)
        let title = try #require(try post.log().first?["title"] as? String)
        #expect(parsed.output.contains(title))
      }
    }
  }

  @Test func aDeadSinkDelaysNeitherTheLogNorAnother() async throws {
    try await LoopbackServer.with { request in
      request.path == "/dead" ? .silence : .text("ok")
    } _: { server in
      let sinks = """
          - {name: dead, type: webhook, url: "\(server.url("/dead"))", allow_private: true}
        \(Self.desk(server))
        """
      try await Watchpost.with(Self.configuration(sinks, watch: "sinks: [dead, desk]")) { post in
        try Self.publish(in: post)
        let run = try await post.runDaemon { daemon in
          await server.waitForRequests(2)
          try await post.wait {
            let isThere = FileManager.default.fileExists(
              atPath: post.folder.path("alerts.jsonl"))
            return try isThere && !post.log().isEmpty
          }
          // The dead one still hangs.
          try daemon.signal(.terminate)
        }
        #expect(run.status == 0, "\(run.errors)")
        #expect(Set(server.requests.map(\.path)) == ["/dead", "/hook"])
      }
    }
  }

  @Test func inQuietHoursOnlyTheLogIsTold() async throws {
    try await LoopbackServer.with { _ in
      .text("ok")
    } _: { server in
      let watch = "sinks: [desk], quiet: \"00:00-24:00\""
      try await Watchpost.with(Self.configuration(Self.desk(server), watch: watch)) { post in
        try Self.publish(in: post)
        try await post.run("run", "--once")
        #expect(try post.log().count == 1)
        #expect(server.requests.isEmpty)
        let sink = try await Self.status(post)
        #expect(sink["held"] as? Int == 1)
      }
    }
  }

  @Test func aTestSaysThatItIsOne() async throws {
    try await LoopbackServer.with { _ in
      .text("ok")
    } _: { server in
      try await Watchpost.with(Self.configuration(Self.desk(server))) { post in
        let result = try await post.run("sinks", "test", "desk")
        #expect(result.status == 0)
        #expect(result.output == "desk: sent\n")
        let request = try #require(server.requests.first)
        let message = try #require(
          JSONSerialization.jsonObject(with: Data(request.body)) as? [String: Any])
        #expect(message["kind"] as? String == "test")
        #expect(message["title"] as? String == "Test of the sink desk: this is no alert")
        let none = try await post.run("sinks", "test", "dsek")
        #expect(none.status == 1)
        #expect(none.errors == "There is no sink dsek.\n")
      }
    }
  }
}
