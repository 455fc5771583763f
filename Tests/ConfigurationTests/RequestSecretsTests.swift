import Configuration
import Testing

@Suite struct RequestSecretsTests {
  private func settings(_ yaml: String) throws -> FeedSettings {
    let text = """
      database: /nowhere/news.db
      log: /nowhere/alerts.jsonl
      feeds: [{name: A, url: "https://wire.example/feed", \(yaml)}]
      """
    let configuration = try ConfigurationReader().read(text: text, file: "c.yaml")
    return try #require(configuration.feeds.first).settings
  }

  @Test(
    arguments: [
      ("interval: adaptive", true, false), ("interval: 5m", false, true),
      ("timeout: 5s", false, false),
    ])
  func anIntervalIsChosenOrAdaptive(yaml: String, isAdaptive: Bool, isChosen: Bool) throws {
    let settings = try settings(yaml)
    #expect(settings.isIntervalAdaptive == isAdaptive)
    #expect(settings.isIntervalChosen == isChosen)
  }

  @Test func aFeedsOwnIntervalBeatsAnAdaptiveDefault() throws {
    let text = """
      database: /nowhere/news.db
      log: /nowhere/alerts.jsonl
      defaults: {interval: adaptive}
      feeds: [{name: A, url: a.xml, interval: 5m}, {name: B, url: b.xml}]
      """
    let feeds = try ConfigurationReader().read(text: text, file: "c.yaml").feeds
    #expect(feeds.map(\.settings.isIntervalAdaptive) == [false, true])
    #expect(feeds.map(\.settings.interval) == [.seconds(300), .seconds(3_600)])
  }

  @Test func secretsAreNamedByTheirPlace() throws {
    let basic = try settings("user: ali, password: \"file:/etc/wire\"").secrets
    #expect(basic.authorization == .basic(user: "ali", password: .file("/etc/wire")))
    let bearer = try settings("token: \"credential:wire\"").secrets
    #expect(bearer.authorization == .bearer(.credential("wire")))
    let rest = try settings(
      "headers: {X-Key: \"credential:key\", X-Desk: news}, proxy: \"socks5h://127.0.0.1:9050\"")
    #expect(rest.secrets.headers == ["X-Key": .credential("key"), "X-Desk": .text("news")])
    #expect(rest.secrets.proxy == .text("socks5h://127.0.0.1:9050"))
    #expect(try settings("timeout: 5s").secrets.isEmpty)
  }

  @Test(arguments: [
    ("user: ali, password: S3CR3T", "this file is no place for secrets"),
    ("token: S3CR3T", "this file is no place for secrets"),
    ("headers: {Cookie: S3CR3T}", "this file is no place for secrets"),
    ("proxy: \"http://ali:S3CR3T@proxy.example\"", "this file is no place for secrets"),
    ("token: \"file:relative\"", "\"relative\" is no absolute path of a file"),
    ("token: \"credential:../../etc/shadow\"", "is no name of a credential"),
    ("user: ali", "give either \"user\" and \"password\", or \"token\""),
    ("user: a, password: \"file:/p\", token: \"file:/t\"", "give either"),
    ("headers: {If-None-Match: x}", "\"If-None-Match\" is set by claimwatch itself"),
    ("headers: {\"X Y\": x}", "\"X Y\" is no header"),
    ("headers: [x]", "\"headers\" must be a mapping"),
    ("proxy: \"ftp://proxy.example\"", "no proxy's URL"),
  ])
  func whatIsWrongIsSaidWithoutTheSecret(yaml: String, message: String) throws {
    let error = #expect(throws: ConfigurationErrors.self) { try settings(yaml) }
    let shown = try #require(error).problems.map { "\($0)" }.joined()
    #expect(shown.contains(message))
    #expect(!shown.contains("S3CR3T"))
  }
}
