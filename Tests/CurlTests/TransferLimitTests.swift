import Curl
import TestSupport
import Testing

@Suite struct TransferLimitTests {
  private static let limit = 100_000

  private func failureOver(_ reply: Reply) async throws -> TransferError.Reason? {
    try await LoopbackServer.with { _ in
      reply
    } _: { server in
      try await failure(of: server.url("/")) { $0.maxBytes = Self.limit }
    }
  }

  @Test func unpacksGzip() async throws {
    let body = Array("<rss>Grüße</rss>".utf8)
    try await LoopbackServer.with { _ in
      .gzip(body)
    } _: { server in
      let response = try await fetch(server.url("/"))
      #expect(response.body == body)
      let accepted = server.requests.first?.header("accept-encoding")
      #expect(accepted == "deflate, gzip, br, zstd")
    }
  }

  @Test(
    arguments: [
      // A meta-block of raw bytes (RFC 7932) and a raw block (RFC 8878).
      ("br", [0x0B, 0x02, 0x80, 0x68, 0x65, 0x6C, 0x6C, 0x6F, 0x03]),
      (
        "zstd",
        [
          0x28, 0xB5, 0x2F, 0xFD, 0x20, 0x05, 0x29, 0x00, 0x00, 0x68, 0x65, 0x6C, 0x6C, 0x6F,
        ]
      ),
    ] as [(String, [UInt8])])
  func unpacksBrotliAndZstandard(encoding: String, packed: [UInt8]) async throws {
    try await LoopbackServer.with { _ in
      .respond(status: 200, headers: [("Content-Encoding", encoding)], body: packed)
    } _: { server in
      let response = try await fetch(server.url("/"))
      #expect(response.body == Array("hello".utf8))
    }
  }

  @Test func aBodyOfJustTheLimitIsTaken() async throws {
    let body = [UInt8](repeating: 7, count: Self.limit)
    try await LoopbackServer.with { _ in
      .gzip(body)
    } _: { server in
      let response = try await fetch(server.url("/")) { $0.maxBytes = Self.limit }
      #expect(response.body == body)
    }
  }

  @Test func aBodyOneByteOverTheLimitIsRefused() async throws {
    let reply = Reply.gzip([UInt8](repeating: 7, count: Self.limit + 1))
    #expect(try await failureOver(reply) == .tooLarge(limit: Self.limit))
  }

  @Test func anAnnouncedLengthOverTheLimitIsRefusedBeforeItComes() async throws {
    let reply = Reply.stall(announced: 2 << 30)
    #expect(try await failureOver(reply) == .tooLarge(limit: Self.limit))
  }

  @Test func anEndlessBodyIsCutAtTheLimit() async throws {
    let reply = Reply.endless(chunk: Array(repeating: 0x3C, count: 10_000))
    #expect(try await failureOver(reply) == .tooLarge(limit: Self.limit))
  }

  @Test func aGzipBombIsCutAtTheLimitWhenItIsUnpacked() async throws {
    let bomb = Gzip.bomb(of: 0x41, count: 10_000_000)
    #expect(bomb.count < Self.limit)
    let reply = Reply.respond(
      status: 200, headers: [("Content-Encoding", "gzip")], body: bomb)
    #expect(try await failureOver(reply) == .tooLarge(limit: Self.limit))
  }

  @Test(arguments: [
    ([("Content-Encoding", "gzip, gzip")], "gzip, gzip"),
    ([("Content-Encoding", "gzip"), ("Content-Encoding", "br")], "gzip, br"),
  ])
  func aBodyPackedTwiceIsRefused(headers: Reply.Headers, shown: String) async throws {
    let body = Gzip.stored(Gzip.stored(Array("x".utf8)))
    let reply = Reply.respond(status: 200, headers: headers, body: body)
    #expect(try await failureOver(reply) == .nestedEncodings(shown))
  }

  @Test func aFloodOfHeadersIsCut() async throws {
    let reason = try await failureOver(.endlessHeaders)
    #expect(reason == .headersTooLarge(limit: 262_144))
  }

  @Test func oneEndlessHeaderIsCut() async throws {
    let line = "HTTP/1.1 200 OK\r\nX-Long: \(String(repeating: "a", count: 300_000))"
    let reason = try await failureOver(.raw(Array(line.utf8)))
    #expect(reason == .headersTooLarge(limit: 262_144))
  }

  @Test func endlessInterimAnswersAreCut() async throws {
    let interim = String(repeating: "HTTP/1.1 100 Continue\r\n\r\n", count: 20_000)
    let reason = try await failureOver(.raw(Array(interim.utf8)))
    #expect(reason == .headersTooLarge(limit: 262_144))
  }
}
