import Curl
import Glibc
import TestSupport
import Testing

@Suite struct AddressGuardTests {
  private static func isPublic(_ address: SocketAddress) -> Bool {
    guard case .v4(let number) = address.ip else { return false }
    return number >> 24 != 127 && number != 0
  }

  @Test(arguments: [
    "127.0.0.1", "2130706433", "0x7f000001", "017700000001", "127.1", "127.0.1", "0", "0.0.0.0",
    "①②⑦.⓪.⓪.①", "127。0。0。1", "[::ffff:127.0.0.1]", "[::1]", "[::]", "localhost",
    "[::ffff:7f00:1]", "0177.0.0.1", "0x7f.1", "127.255.255.254",
  ])
  func everySpellingOfLoopbackIsRefusedBeforeItIsConnectedTo(host: String) async throws {
    try await LoopbackServer.with { _ in
      .text("secret")
    } _: { server in
      let reason = try await failure(of: "http://\(host):\(server.port)/") {
        $0.allows = Self.isPublic
      }
      guard case .addressRefused = reason else {
        Issue.record("refused for another reason: \(String(describing: reason))")
        return
      }
      #expect(server.connectionCount == 0)
    }
  }

  @Test func aRedirectToARefusedAddressIsNotFollowed() async throws {
    try await LoopbackServer.with(host: "127.0.0.9") { _ in
      .text("secret")
    } _: { inside in
      let target = inside.url("/")
      try await LoopbackServer.with { _ in
        .redirect(to: target)
      } _: { server in
        let inner = SocketAddress(ip: .v4(0x7F00_0009), port: UInt16(inside.port))
        let reason = try await failure(of: server.url("/")) { $0.allows = { $0 != inner } }
        #expect(reason == .addressRefused(inner))
        #expect(inside.connectionCount == 0)
      }
    }
  }

  @Test func aConnectionThatAnotherFeedWasAllowedIsNotReusedByOneThatIsNot() async throws {
    try await LoopbackServer.with { _ in
      .text("inside")
    } _: { server in
      let loop = try TransferLoop()
      _ = try await loop.perform(TransferRequest(url: server.url("/")) { _ in true })
      await #expect(throws: TransferError.self) {
        try await loop.perform(TransferRequest(url: server.url("/")) { _ in false })
      }
      await loop.shutdown()
      #expect(server.requests.count == 1)
    }
  }

  @Test func theProxyOfTheEnvironmentIsIgnored() async {
    // In a process of its own: an environment belongs to all of a process's tests.
    await #expect(processExitsWith: .success) {
      try await LoopbackServer.with { _ in
        .text("by proxy")
      } _: { proxy in
        for name in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] {
          #expect(unsafe setenv(name, proxy.url("/"), 1) == 0)
        }
        try await LoopbackServer.with { _ in
          .text("direct")
        } _: { server in
          let response = try await fetch(server.url("/"))
          #expect(response.body == Array("direct".utf8))
        }
        #expect(proxy.requests == [])
      }
    }
  }

  @Test func aConfiguredProxyIsUsed() async throws {
    try await LoopbackServer.with { _ in
      .text("by proxy")
    } _: { proxy in
      let response = try await fetch("http://feeds.invalid/x") { $0.proxy = proxy.url("/") }
      #expect(response.body == Array("by proxy".utf8))
      #expect(proxy.requests.map(\.path) == ["http://feeds.invalid/x"])
    }
  }
}
