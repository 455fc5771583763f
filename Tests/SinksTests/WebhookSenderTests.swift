import Curl
import Signatures
import TestSupport
import Testing

@testable import Sinks

@Suite struct WebhookSenderTests {
  /// Sends one message, any address allowed, and gives why that failed.
  private func failure(
    of url: String, timeout: Duration = .seconds(600), key: String? = nil,
    allows: @escaping @Sendable (SocketAddress) -> Bool = { _ in true }
  ) async throws -> SinkFailure? {
    let loop = try TransferLoop()
    let sender = WebhookSender(loop: loop, timeout: timeout) { headers in
      headers["Retry-After"].flatMap { Int($0) }.map { .seconds($0) }
    }
    let post = WebhookPost(
      url: url, body: Array("{\"seq\":7}".utf8), key: "abc", signingKey: key)
    do throws(SinkFailure) {
      try await sender.send(post, at: 1_763_632_802, allows: allows)
      await loop.shutdown()
      return nil
    } catch {
      await loop.shutdown()
      return error
    }
  }

  @Test func postsTheMessageWithWhatTellsARepeatedOne() async throws {
    try await LoopbackServer.with { _ in
      .text("ok")
    } _: { server in
      let problem = try await failure(of: server.url("/hook"))
      #expect(problem == nil)
      let request = try #require(server.requests.first)
      #expect(request.method == "POST")
      #expect(request.path == "/hook")
      #expect(String(decoding: request.body, as: UTF8.self) == "{\"seq\":7}")
      #expect(request.header("Content-Type") == "application/json")
      #expect(request.header("Idempotency-Key") == "abc")
      #expect(request.header("Claimwatch-Timestamp") == "1763632802")
      #expect(request.header("Claimwatch-Signature") == nil)
    }
  }

  @Test func signsTimeAndBody() async throws {
    try await LoopbackServer.with { _ in
      .text("ok")
    } _: { server in
      let problem = try await failure(of: server.url("/"), key: "shared")
      #expect(problem == nil)
      let signature = MessageSignature.sha256(
        of: Array("1763632802.{\"seq\":7}".utf8), key: Array("shared".utf8))
      let request = try #require(server.requests.first)
      #expect(request.header("Claimwatch-Signature") == signature.map { "sha256=\($0)" })
    }
  }

  @Test func putsWhatItsAddressNames() async throws {
    try await LoopbackServer.with { _ in
      .text("{}")
    } _: { server in
      let loop = try TransferLoop()
      let sender = WebhookSender(loop: loop) { _ in nil }
      let post = WebhookPost(
        url: server.url("/send/abc"), body: Array("{}".utf8), isPut: true, key: "abc")
      try await sender.send(post, at: 0) { _ in true }
      await loop.shutdown()
      let request = try #require(server.requests.first)
      #expect(request.method == "PUT")
      #expect(request.path == "/send/abc")
      #expect(request.body == Array("{}".utf8))
    }
  }

  @Test(arguments: [
    (500, false), (502, false), (429, false), (408, false), (401, false), (404, false),
    (400, true), (413, true), (410, true), (302, false),
  ])
  func tellsWhatPassesFromWhatDoesNot(status: Int, isFinal: Bool) async throws {
    try await LoopbackServer.with { _ in
      .text("no", status: status, headers: [("Location", "/elsewhere")])
    } _: { server in
      let problem = try await failure(of: server.url("/"))
      #expect(problem == SinkFailure("HTTP status \(status)", isFinal: isFinal))
      #expect(server.requests.count == 1)
    }
  }

  @Test func heedsRetryAfter() async throws {
    try await LoopbackServer.with { _ in
      .text("slow down", status: 429, headers: [("Retry-After", "120")])
    } _: { server in
      let problem = try await failure(of: server.url("/"))
      #expect(problem == SinkFailure("HTTP status 429", pause: .seconds(120)))
    }
  }

  @Test func aReceiverThatHangsIsGivenUp() async throws {
    try await LoopbackServer.with { _ in
      .silence
    } _: { server in
      let problem = try await failure(of: server.url("/"), timeout: .milliseconds(200))
      #expect(problem == SinkFailure("took too long"))
    }
  }

  @Test func aDroppedConnectionIsNoDelivery() async throws {
    try await LoopbackServer.with { _ in
      .raw([])
    } _: { server in
      let problem = try #require(try await failure(of: server.url("/")))
      #expect(problem.description == "ended too early: Empty reply from server")
      #expect(!problem.isFinal)
    }
  }

  @Test func anEndlessAnswerIsNoDelivery() async throws {
    try await LoopbackServer.with { _ in
      .endless(chunk: [UInt8](repeating: 0x61, count: 4_096))
    } _: { server in
      let problem = try await failure(of: server.url("/"))
      #expect(problem == SinkFailure("larger than 65536 bytes"))
    }
  }

  @Test func aRefusedAddressIsNotConnectedTo() async throws {
    try await LoopbackServer.with { _ in
      .text("ok")
    } _: { server in
      let problem = try #require(try await failure(of: server.url("/")) { _ in false })
      #expect(
        problem.description
          == "leads to the address 127.0.0.1:\(server.port), which is not allowed")
      #expect(server.connectionCount == 0)
    }
  }
}
