import Curl
import TestSupport
import Testing

@Suite struct TransferLoopTests {
  @Test func bringsStatusHeadersAndBody() async throws {
    try await LoopbackServer.with { _ in
      .text("hello", status: 203, headers: [("X-Tag", "a"), ("x-tag", "b")])
    } _: { server in
      let response = try await fetch(server.url("/feed"))
      #expect(response.status == 203)
      #expect(response.body == Array("hello".utf8))
      #expect(response.headers.values("X-TAG") == ["a", "b"])
      #expect(response.url == server.url("/feed"))
      #expect(response.redirects == [])
      #expect(response.remoteAddress?.description == "127.0.0.1:\(server.port)")
    }
  }

  @Test func asksWithGetOnlyAndSendsNoCookieOrReferer() async throws {
    try await LoopbackServer.with { request in
      request.path == "/"
        ? .respond(status: 302, headers: [("Location", "/next"), ("Set-Cookie", "id=1; Path=/")])
        : .text("ok")
    } _: { server in
      let loop = try TransferLoop()
      for _ in 1...2 {
        _ = try await loop.perform(TransferRequest(url: server.url("/")) { _ in true })
      }
      await loop.shutdown()
      #expect(server.requests.map(\.method) == ["GET", "GET", "GET", "GET"])
      let names = Set(server.requests.flatMap { $0.headers.map { $0.name.lowercased() } })
      #expect(names == ["host", "accept", "accept-encoding"])
    }
  }

  @Test func usesOneConnectionForRequestsInARow() async throws {
    try await LoopbackServer.with { _ in
      .text("ok")
    } _: { server in
      let loop = try TransferLoop()
      for _ in 1...5 {
        _ = try await loop.perform(TransferRequest(url: server.url("/")) { _ in true })
      }
      await loop.shutdown()
      #expect(server.requests.count == 5)
      #expect(server.connectionCount == 1)
    }
  }

  @Test func carriesOutTwoHundredTransfersAtOnce() async throws {
    try await LoopbackServer.with {
      .text("answer to \($0.path)")
    } _: { server in
      let loop = try TransferLoop(connectionsPerHost: 50)
      let bodies = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
        for number in 0..<200 {
          group.addTask {
            let request = TransferRequest(url: server.url("/\(number)")) { _ in true }
            return (number, try await loop.perform(request).body)
          }
        }
        return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
      }
      await loop.shutdown()
      #expect(bodies.count == 200)
      #expect(bodies.allSatisfy { $0.value == Array("answer to /\($0.key)".utf8) })
      #expect(server.peakConnections <= 50)
    }
  }

  @Test func opensNoSecondConnectionToAHostUnlessAllowed() async throws {
    try await LoopbackServer.with { _ in
      .text("ok")
    } _: { server in
      let loop = try TransferLoop()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<20 {
          group.addTask {
            _ = try await loop.perform(
              TransferRequest(url: server.url("/\(number)")) { _ in true })
          }
        }
        try await group.waitForAll()
      }
      await loop.shutdown()
      #expect(server.requests.count == 20)
      #expect(server.peakConnections == 1)
    }
  }
}
