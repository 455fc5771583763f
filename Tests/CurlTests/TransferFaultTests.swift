import Curl
import TestSupport
import Testing

@Suite struct TransferFaultTests {
  @Test func aServerThatNeverAnswersEndsInATimeout() async throws {
    try await LoopbackServer.with { _ in
      .silence
    } _: { server in
      let reason = try await failure(of: server.url("/")) { $0.timeout = .milliseconds(200) }
      #expect(reason == .timeout)
    }
  }

  @Test func aBodyThatDripsEndsInATimeout() async throws {
    try await LoopbackServer.with { _ in
      .slow(body: Array(repeating: 0, count: 100_000), chunk: 1, gapMilliseconds: 5)
    } _: { server in
      let reason = try await failure(of: server.url("/")) { $0.timeout = .milliseconds(300) }
      #expect(reason == .timeout)
    }
  }

  @Test func aSlowBodyArrivesWhole() async throws {
    let body = Array("slow but sure".utf8)
    try await LoopbackServer.with { _ in
      .slow(body: body, chunk: 3, gapMilliseconds: 1)
    } _: { server in
      let response = try await fetch(server.url("/"))
      #expect(response.body == body)
    }
  }

  @Test(arguments: [Reply.stall(body: Array("<rss>".utf8)), .silence])
  func aServerThatFallsSilentIsToldFromASlowOne(reply: Reply) async throws {
    try await LoopbackServer.with { _ in
      reply
    } _: { server in
      let reason = try await failure(of: server.url("/")) { $0.stallLimit = .seconds(1) }
      #expect(reason == .stalled)
    }
  }

  @Test func aBodyCutShortIsNoResponse() async throws {
    try await LoopbackServer.with { _ in
      .cut(body: Array("<rss><chan".utf8), announced: 5_000)
    } _: { server in
      let reason = try await failure(of: server.url("/"))
      #expect(reason == .cut("transfer closed with 4990 bytes remaining to read"))
    }
  }

  @Test func aChunkedBodyCutShortIsNoResponse() async throws {
    let reply = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n"
    try await LoopbackServer.with { _ in
      .raw(Array(reply.utf8))
    } _: { server in
      guard case .cut = try await failure(of: server.url("/")) else {
        Issue.record("a cut body must be told")
        return
      }
    }
  }

  @Test func aPackedBodyCutShortIsNoResponse() async throws {
    let packed = Gzip.stored(Array("<rss><channel></channel></rss>".utf8))
    try await LoopbackServer.with { _ in
      .cut(
        headers: [("Content-Encoding", "gzip")], body: packed.dropLast(12), announced: packed.count)
    } _: { server in
      guard case .cut = try await failure(of: server.url("/")) else {
        Issue.record("a cut body must be told")
        return
      }
    }
  }

  @Test func anEmptyAnswerIsNoResponse() async throws {
    try await LoopbackServer.with { _ in
      .raw([])
    } _: { server in
      let reason = try await failure(of: server.url("/"))
      #expect(reason == .cut("Empty reply from server"))
    }
  }

  @Test func whatIsNoHTTPIsNoResponse() async throws {
    try await LoopbackServer.with { _ in
      .raw(Array("SSH-2.0-x\r\n".utf8))
    } _: { server in
      let expected = TransferError.Reason.other(
        code: 1, message: "Received HTTP/0.9 when not allowed")
      let reason = try await failure(of: server.url("/"))
      #expect(reason == expected)
    }
  }

  @Test func aClosedPortIsUnreachable() async throws {
    let server = try await LoopbackServer.start { _ in .silence }
    try await server.stop()
    guard case .unreachable = try await failure(of: server.url("/")) else {
      Issue.record("nobody listens there any more")
      return
    }
  }

  @Test func aNameThatDoesNotExistIsToldAsSuch() async throws {
    // RFC 6761 section 6.4: "invalid" never resolves.
    let reason = try await failure(of: "http://feeds.invalid/")
    #expect(reason == .nameNotFound)
  }

  @Test func plainTextWhereTLSShouldBeIsATLSError() async throws {
    try await LoopbackServer.with { _ in
      .raw(Array("HTTP/1.1 200 OK\r\n\r\n".utf8))
    } _: { server in
      let url = "https://127.0.0.1:\(server.port)/"
      guard case .tls = try await failure(of: url) else {
        Issue.record("no handshake can have come about")
        return
      }
    }
  }

  @Test(arguments: ["", "feed.xml", "http://", "file:///etc/passwd", "gopher://127.0.0.1/"])
  func whatIsNoWebAddressIsRefused(url: String) async throws {
    let reason = try await failure(of: url)
    #expect(reason == .badURL)
  }
}
