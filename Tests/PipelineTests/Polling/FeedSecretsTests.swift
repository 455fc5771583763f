import Configuration
import Fetching
import Foundation
import Testing

@testable import Pipeline

@Suite struct FeedSecretsTests {
  private func options(
    _ yaml: String, _ environment: [String: String] = [:]
  ) throws -> FetchOptions {
    let text = """
      database: /nowhere/news.db
      log: /nowhere/alerts.jsonl
      feeds: [{name: Wire, url: "https://wire.example/feed", \(yaml)}]
      """
    let configuration = try ConfigurationReader().read(text: text, file: "claimwatch.yaml")
    let feed = try #require(configuration.feeds.first)
    var options = feed.fetchOptions
    try FeedSecrets(environment: environment).add(
      feed.settings.secrets, for: "https://wire.example/feed", to: &options)
    return options
  }

  private func withFile(_ text: String, _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/claimwatch-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/wire"))
    let result = Result { try body(folder) }
    try FileManager.default.removeItem(atPath: folder)
    try result.get()
  }

  @Test func aPasswordComesFromAFile() throws {
    try withFile("open sesame\n") { folder in
      let options = try options("user: ali, password: \"file:\(folder)/wire\"")
      // printf 'ali:open sesame' | base64
      #expect(options.authorization == Secret("Basic YWxpOm9wZW4gc2VzYW1l"))
      #expect(options.home == "https://wire.example/feed")
      #expect(!"\(options)".contains("YWxp"))
      var dump = ""
      Swift.dump(options, to: &dump)
      #expect(!dump.contains("YWxp"))
    }
  }

  @Test func aTokenAndAHeaderComeFromSystemdsCredentials() throws {
    try withFile("t0ken") { folder in
      let options = try options(
        "token: \"credential:wire\", headers: {X-Key: \"credential:wire\", X-Desk: news}",
        ["CREDENTIALS_DIRECTORY": folder])
      #expect(options.authorization == Secret("Bearer t0ken"))
      #expect(options.headers == ["X-Key": Secret("t0ken"), "X-Desk": Secret("news")])
    }
  }

  @Test(arguments: ["", "two\nlines", "\u{7}"])
  func whatIsNoSecretIsAProblemThatDoesNotShowIt(text: String) throws {
    try withFile(text) { folder in
      #expect(
        throws: FetchProblem(
          code: "secret-missing", text: "\(folder)/wire: not one line of text",
          consequence: .backOff)
      ) { try options("token: \"file:\(folder)/wire\"") }
    }
  }

  @Test func aCredentialWithoutSystemdIsAProblem() {
    #expect(throws: FetchProblem.self) { try options("token: \"credential:wire\"") }
  }

  @Test func withoutSecretsNothingIsAdded() throws {
    let options = try options("proxy: \"http://proxy.example:3128\"")
    #expect(options.proxy == Secret("http://proxy.example:3128"))
    #expect(options.authorization == nil)
  }
}
