import Alerting
import Configuration
import Curl
import Foundation
import Sinks
import TestSupport
import Testing

@testable import Pipeline

/// What is sent where, for each template.
@Suite struct WebhookDeliveryTests {
  private func post(_ yaml: String, environment: [String: String] = [:]) throws -> WebhookPost {
    let text = "database: d\nlog: l\nsinks: [{name: desk, type: webhook, \(yaml)}]"
    let sink = try #require(
      try ConfigurationReader().read(text: text, file: "claimwatch.yaml").sinks.first)
    guard case .webhook(let settings) = sink.destination else {
      throw SinkFailure("\(sink.destination)")
    }
    let line = TestLine.render(sink: "desk", id: "t", at: Date(timeIntervalSince1970: 0))
    let message = try #require(Message(line: line, key: "k1"))
    return try WebhookDelivery(
      settings: settings, secrets: SecretReader(environment: environment)
    ).post(message)
  }

  private func object(_ post: WebhookPost) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(post.body)) as? [String: Any])
  }

  @Test func jsonGoesWhereTheAddressSays() throws {
    let post = try post("url: \"https://desk.example/hook?x=1\"")
    #expect(post.url == "https://desk.example/hook?x=1")
    #expect(!post.isPut)
    #expect(post.key == "k1")
    #expect(post.headers.isEmpty)
    #expect(post.signingKey == nil)
    #expect(try object(post)["kind"] as? String == "test")
  }

  @Test func matrixTakesAMessageOnceUnderItsKey() throws {
    let post = try post(
      "url: \"https://matrix.example/\", template: matrix, room: \"!ab/c:matrix.example\"")
    #expect(
      post.url == "https://matrix.example/_matrix/client/v3/rooms/%21ab%2Fc%3Amatrix%2Eexample"
        + "/send/m.room.message/k1")
    #expect(post.isPut)
    #expect(try object(post)["msgtype"] as? String == "m.text")
  }

  @Test func ntfyIsToldTheTopicInTheBody() throws {
    let post = try post("url: \"https://ntfy.example/sub/news\", template: ntfy")
    #expect(post.url == "https://ntfy.example/sub/")
    #expect(try object(post)["topic"] as? String == "news")
  }

  @Test func secretsAreReadFromTheirPlaces() async throws {
    try await TemporaryFolder.with { folder in
      try folder.write(Array("https://hooks.example/T0/secret\n".utf8), to: "url")
      try folder.write(Array("tok\n".utf8), to: "token")
      try folder.write(Array("shared\n".utf8), to: "key")
      let post = try post(
        """
        url: "file:\(folder.path("url"))", token: "credential:token", \
        secret: "credential:key", headers: {X-Desk: news}
        """, environment: ["CREDENTIALS_DIRECTORY": folder.path])
      #expect(post.url == "https://hooks.example/T0/secret")
      #expect(post.signingKey == "shared")
      #expect(
        post.headers.map { "\($0.name): \($0.value)" } == [
          "Authorization: Bearer tok", "X-Desk: news",
        ])
    }
  }

  @Test func aSecretThatIsMissingIsAFailureThatCanBeMended() {
    #expect(throws: SinkFailure("/nowhere/url: can't be read")) {
      try post("url: \"file:/nowhere/url\"")
    }
    #expect(
      throws: SinkFailure("credential key: systemd hands over none (LoadCredential=)")
    ) { try post("url: \"https://desk.example\", secret: \"credential:key\"") }
  }
}
