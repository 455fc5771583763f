import Curl
import TestSupport
import Testing

@testable import Sinks

@Suite struct MailSenderTests {
  private static let text = Array("Subject: x\r\n\r\nFirst line\r\n.dotted\r\n".utf8)

  private func failure(
    of server: String, needsTLS: Bool = false, timeout: Duration = .seconds(600)
  ) async throws -> SinkFailure? {
    let loop = try TransferLoop()
    let envelope = try #require(
      Envelope(
        sender: "watch@desk.example", recipients: ["ana@desk.example", "ben@desk.example"],
        needsTLS: needsTLS))
    do throws(SinkFailure) {
      try await MailSender(loop: loop, timeout: timeout)
        .send(Self.text, in: envelope, to: server)
      await loop.shutdown()
      return nil
    } catch {
      await loop.shutdown()
      return error
    }
  }

  @Test func handsTheMailOver() async throws {
    try await MailServer.with { server in
      let problem = try await failure(of: server.url)
      #expect(problem == nil)
      #expect(
        server.mails == [
          MailServer.Mail(
            sender: "watch@desk.example", recipients: ["ana@desk.example", "ben@desk.example"],
            lines: ["Subject: x", "", "First line", ".dotted"])
        ])
    }
  }

  /// libcurl would reuse one that STARTTLS has encrypted without asking whom it was verified for.
  @Test func eachMailHasAConnectionOfItsOwn() async throws {
    try await MailServer.with { server in
      let loop = try TransferLoop()
      let envelope = try #require(
        Envelope(
          sender: "watch@desk.example", recipients: ["ana@desk.example"], needsTLS: false))
      for _ in 1...2 {
        try await MailSender(loop: loop).send(Self.text, in: envelope, to: server.url)
      }
      await loop.shutdown()
      #expect(server.mails.count == 2)
      #expect(server.connectionCount == 2)
    }
  }

  @Test func saysNothingToAServerWithoutTLSWhereThatIsAskedFor() async throws {
    try await MailServer.with { server in
      let problem = try #require(try await failure(of: server.url, needsTLS: true))
      #expect(problem.description.contains("STARTTLS") || problem.description.contains("SSL"))
      #expect(server.mails.isEmpty)
    }
  }

  @Test(arguments: [
    ("connect", "421 too busy", 421, false), ("MAIL", "451 later", 451, false),
    ("RCPT", "550 no such box", 550, false), ("RCPT", "452 box full", 452, false),
    (".", "554 looks like spam", 554, true),
  ])
  func tellsWhatPassesFromWhatDoesNot(
    command: String, reply: String, status: Int, isFinal: Bool
  ) async throws {
    try await MailServer.with(refusing: [command: reply]) { server in
      let problem = try #require(try await failure(of: server.url))
      #expect(problem.isFinal == isFinal)
      #expect(problem.description.hasPrefix("refused by the mail server: "))
      #expect(problem.description.hasSuffix("(\(status))"))
      #expect(server.mails.isEmpty)
    }
  }

  @Test func aMailboxThatIsNoMoreCostsTheOthersNothing() async throws {
    try await MailServer.with(refusing: ["RCPT TO:<ben@": "550 no such box"]) { server in
      let problem = try await failure(of: server.url)
      #expect(problem == nil)
      #expect(server.mails.map(\.recipients) == [["ana@desk.example"]])
    }
  }

  @Test func aServerThatIsNotThereIsAFailure() async throws {
    let port = try await MailServer.with { $0.port }
    let problem = try #require(try await failure(of: "smtp://127.0.0.1:\(port)"))
    #expect(!problem.isFinal)
    #expect(problem.description.hasPrefix("no connection: "))
  }

  @Test(arguments: [
    "a b@desk.example", "a@b@c", "a", "a@", "<a@b>", "a@b\r\nRCPT TO:<x@y>", "a,b@c", "ä@b.example",
  ])
  func anAddressThatCouldSayMoreIsNone(address: String) {
    #expect(Envelope(sender: address, recipients: ["a@b.example"]) == nil)
    #expect(Envelope(sender: "a@b.example", recipients: [address]) == nil)
  }
}
