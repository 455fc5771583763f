import Fetching
import Foundation
import TestSupport
import Testing

/// Checks D5 and D6 of `reference/feeds.md` section 5, against openssl's own server.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: SecureServer.openssl)))
struct TLSTests {
  private static let feed = "HTTP/1.0 200 OK\r\nContent-Type: text/xml\r\n\r\n<rss/>"

  private func poll(
    _ harness: Harness, _ server: SecureServer, trusts: Bool
  ) async -> FetchOutcome {
    var options = Harness.options
    if trusts { options.authorities = server.certificate }
    return await harness.fetcher.feed(
      FeedRequest(location: .web(server.url), validators: nil, options: options))
  }

  @Test("D5: a certificate that nobody vouches for is refused, and one that is trusted is not")
  func certificatesAreVerified() async throws {
    try await SecureServer.with(reply: Self.feed) { server in
      try await Harness.with { _ in
        .silence
      } _: { harness in
        let refused = await poll(harness, server, trusts: false).problem
        #expect(refused?.code == "tls")
        #expect(refused?.countsAsFailure == true)
        #expect(await poll(harness, server, trusts: true).document?.bytes == Array("<rss/>".utf8))
      }
    }
  }

  @Test("D6: a redirect from https down to http is refused, and nothing is asked there")
  func noDowngrade() async throws {
    try await Harness.with { _ in
      .text("<rss/>")
    } _: { harness in
      let target = harness.server.url("/plain")
      let reply = "HTTP/1.0 301 Moved\r\nLocation: \(target)\r\nContent-Length: 0\r\n\r\n"
      try await SecureServer.with(reply: reply) { server in
        #expect(await poll(harness, server, trusts: true).problem?.code == "refused-downgrade")
        #expect(harness.server.connectionCount == 0)
      }
    }
  }
}
