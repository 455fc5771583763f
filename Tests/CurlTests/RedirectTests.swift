@testable import Curl
import TestSupport
import Testing

@Suite struct RedirectTests {
  @Test func followsRedirectsAndTellsThem() async throws {
    try await LoopbackServer.with { request in
      switch request.path {
      case "/a": .redirect(to: "/b", status: 301)
      case "/b": .redirect(to: "c?x=1", status: 307)
      default: .text("here", headers: [("ETag", "\"final\"")])
      }
    } _: { server in
      let response = try await fetch(server.url("/a"))
      #expect(response.body == Array("here".utf8))
      #expect(response.url == server.url("/c?x=1"))
      #expect(
        response.redirects == [
          Redirect(status: 301, target: server.url("/b")),
          Redirect(status: 307, target: server.url("/c?x=1")),
        ])
      #expect(response.headers["etag"] == "\"final\"")
    }
  }

  @Test func keepsNoHeaderOfAnEarlierHop() async throws {
    try await LoopbackServer.with { request in
      request.path == "/a"
        ? .respond(
          status: 302, headers: [("Location", "/b"), ("ETag", "\"a\""), ("Last-Modified", "x")])
        : .text("here")
    } _: { server in
      let headers = try await fetch(server.url("/a")).headers
      #expect(headers["ETag"] == nil)
      #expect(headers["Last-Modified"] == nil)
    }
  }

  @Test func aLoopEndsAfterFiveRedirects() async throws {
    try await LoopbackServer.with { _ in
      .redirect(to: "/loop")
    } _: { server in
      let reason = try await failure(of: server.url("/loop"))
      #expect(reason == .tooManyRedirects(limit: 5))
      #expect(server.requests.count == 6)
    }
  }

  @Test(arguments: [
    "file:///etc/passwd", "gopher://127.0.0.1:6379/_INFO", "ftp://127.0.0.1:9/", "FILE:/etc/passwd",
    "dict://127.0.0.1:11211/stats", "javascript:alert(1)", "ldap://127.0.0.1/", "smb://127.0.0.1/x",
  ])
  func leadsToHTTPOnly(target: String) async throws {
    try await LoopbackServer.with { _ in
      .redirect(to: target)
    } _: { server in
      let reason = try await failure(of: server.url("/"))
      #expect(reason == .refusedRedirect(target: target))
    }
  }

  @Test(arguments: [
    ("https://a.example/", "http://a.example/", true),
    ("HTTPS://a.example/", "HTTP://b.example/", true),
    ("https://a.example/", "http:relative", true),
    ("https://a.example/", "https://b.example/", false),
    ("https://a.example/", "//b.example/", false),
    ("https://a.example/", "/http://b.example/", false),
    ("http://a.example/", "http://b.example/", false),
    ("http://a.example/", "https://b.example/", false),
  ])
  func neverLeadsDownFromHTTPSToHTTP(from: String, to: String, isDowngrade: Bool) {
    #expect(URLScheme.isDowngrade(from: from, to: to) == isDowngrade)
  }

  @Test func credentialsStayWithTheirHost() async throws {
    try await LoopbackServer.with(host: "127.0.0.2") { _ in
      .text("other")
    } _: { other in
      let target = other.url("/")
      try await LoopbackServer.with { _ in
        .redirect(to: target)
      } _: { server in
        let url = "http://user:s3cret@127.0.0.1:\(server.port)/"
        let response = try await fetch(url)
        #expect(server.requests.first?.header("authorization") == "Basic dXNlcjpzM2NyZXQ=")
        #expect(other.requests.map { $0.header("authorization") } == [nil])
        #expect(response.url == other.url("/"))
      }
    }
  }

  @Test func credentialsAreInNoAddressOfTheResponse() async throws {
    try await LoopbackServer.with { request in
      request.path == "/" ? .redirect(to: "/b") : .text("ok")
    } _: { server in
      let response = try await fetch("http://user:s3cret@127.0.0.1:\(server.port)/")
      #expect(response.url == server.url("/b"))
      #expect(response.redirects.map(\.target) == [server.url("/b")])
      #expect(server.requests.last?.header("authorization") == "Basic dXNlcjpzM2NyZXQ=")
    }
  }
}
