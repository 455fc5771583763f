import Curl
import Testing

@Suite struct CredentialsTests {
  @Test(arguments: [
    ("http://u:S3CR3T@a.example/x", "http://***@a.example/x"),
    ("http://u@a.example", "http://***@a.example"),
    ("http://u:p@ss@a.example/x", "http://***@a.example/x"),
    ("http://a.example/mail@b", "http://a.example/mail@b"),
    ("http://a.example?to=x@y", "http://a.example?to=x@y"),
    ("http://a.example/?token=abc&page=2", "http://a.example/?token=***&page=2"),
    ("http://a.example/?page=2&API_KEY=abc#x", "http://a.example/?page=2&API_KEY=***#x"),
    ("http://a.example/?access_token=abc=&key=1", "http://a.example/?access_token=***&key=***"),
    ("http://a.example/?keyword=war", "http://a.example/?keyword=war"),
    ("a.example", "a.example"),
    ("", ""),
  ])
  func secretsAreMasked(url: String, shown: String) {
    #expect(url.maskingCredentials() == shown)
  }

  @Test(arguments: [
    ("http://u:S3CR3T@a.example/x?token=1", "http://a.example/x?token=1"),
    ("http://a.example/x@y", "http://a.example/x@y"),
    ("http://@a.example/", "http://a.example/"),
  ])
  func userInformationIsRemoved(url: String, rest: String) {
    #expect(url.removingCredentials() == rest)
  }

  @Test func errorsShowNoCredentials() async throws {
    let error = try await #require(throws: TransferError.self) {
      try await fetch("http://user:S3CR3T@feeds.invalid/?token=T0K3N")
    }
    #expect(error.url == "http://***@feeds.invalid/?token=***")
    #expect("\(error)" == "http://***@feeds.invalid/?token=***: no such host name")
  }
}
