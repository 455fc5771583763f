import Configuration
import News
import Testing

/// What lists of feeds add to a configuration.
@Suite struct FeedAdditionsTests {
  private static let configuration = """
    defaults: {interval: 15m}
    feeds:
      - {name: Wire A, url: "https://wire-a.example/feed", tags: [own]}
      - {name: Local, url: /srv/local.xml}
    """

  private static func additions(_ feeds: ListedFeed...) throws -> FeedAdditions {
    try ConfigurationReader.readRest(configuration).additions(of: feeds, from: "f.opml")
  }

  @Test func givesNewFeedsTheDefaultsAndTheirTags() throws {
    let additions = try Self.additions(
      ListedFeed(address: "https://b.example/", name: "B", tags: ["world", " long\u{202E} ", ""]))
    let feed = try #require(additions.feeds.first)
    #expect(feed.name == "B")
    #expect(feed.location == .http("https://b.example/"))
    #expect(feed.tags == ["world", "long"])
    #expect(feed.settings.interval == .seconds(900))
    #expect(feed.outlet == nil)
  }

  @Test(arguments: [
    "https://wire-a.example/feed", "http://WIRE-A.example:80/feed#x",
    "HTTPS://wire-a.example:443/feed",
    "feed://wire-a.example/feed", "feed:https://wire-a.example/feed", " /srv/./local.xml ",
  ])
  func leavesOutWhatIsWatchedAlready(address: String) throws {
    let additions = try Self.additions(ListedFeed(address: address))
    #expect(additions.feeds.isEmpty)
    #expect(additions.knownCount == 1)
    #expect(additions.problems.isEmpty)
  }

  @Test func takesAnAddressThatIsListedTwiceOnce() throws {
    let additions = try Self.additions(
      ListedFeed(address: "https://b.example", name: "B"),
      ListedFeed(address: "https://b.example/", name: "C"))
    #expect(additions.feeds.map(\.name) == ["B"])
    #expect(additions.knownCount == 1)
  }

  private static let unusable: [(address: String, message: String)] = [
    (
      "ftp://b.example/",
      "\"ftp:\" is not supported; give an http or https URL, or the path of a local file"
    ),
    ("b.example/feed", "\"b.example/feed\" is neither an http or https URL nor an absolute path"),
    ("../b.xml", "\"../b.xml\" is neither an http or https URL nor an absolute path"),
    (
      "https://user:pass@b.example/",
      "a URL with a user name or password is not supported; this file is no place for secrets"
    ),
    (
      "https://b.example/a b",
      "a URL has no white space or control characters; write a space as %20"
    ),
  ]

  @Test(arguments: unusable)
  func namesTheLineOfWhatCantBeWatched(address: String, message: String) throws {
    let additions = try Self.additions(ListedFeed(address: address, line: 12))
    #expect(additions.feeds.isEmpty)
    #expect(
      additions.problems.map(\.description)
        == ["f.opml:12:1: warning: this feed is left out: \(message)"])
  }

  @Test func makesNamesUniqueWhateverTheOrder() throws {
    let feeds = [
      ListedFeed(address: "https://b.example/1", name: "Wire A"),
      ListedFeed(address: "https://c.example/1", name: "News"),
      ListedFeed(address: "https://d.example/1", name: "News"),
      ListedFeed(address: "https://d.example/2", name: "News"),
      ListedFeed(address: "https://e.example/"),
      ListedFeed(address: "https://f.example/", name: "\u{1B}[31m "),
    ]
    let names = [
      "Wire A (b.example)", "News (c.example)", "News (d.example/1)", "News (d.example/2)",
      "e.example", "[31m",
    ]
    let configuration = try ConfigurationReader.readRest(Self.configuration)
    #expect(configuration.additions(of: feeds, from: "f").feeds.map(\.name) == names)
    #expect(
      configuration.additions(of: feeds.reversed(), from: "f").feeds.map(\.name)
        == names.reversed())
  }

  @Test func numbersNamesThatWouldBeTooLong() throws {
    let name = String(repeating: "n", count: 300)
    let path = String(repeating: "p", count: 300)
    let additions = try Self.additions(
      ListedFeed(address: "https://b.example/\(path)", name: name),
      ListedFeed(address: "https://b.example/\(path)2", name: name))
    let names = additions.feeds.map(\.name)
    #expect(Set(names).count == 2)
    #expect(names.allSatisfy { $0.hasPrefix(String(repeating: "n", count: 100) + " (") })
    #expect(names.allSatisfy { $0.count <= 200 })
  }
}
