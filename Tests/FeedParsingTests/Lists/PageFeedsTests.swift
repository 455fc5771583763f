import FeedParsing
import Testing

/// The feeds that pages lead to.
@Suite struct PageFeedsTests {
  private static func read(_ html: String) -> PageFeeds {
    PageFeeds(
      reading: Array(html.utf8), url: "https://wire-a.example/world/today",
      contentType: "text/html; charset=utf-8")
  }

  private static let links: [(html: String, addresses: [String])] = [
    (
      "<link rel=alternate type=application/rss+xml href=/feed>", ["https://wire-a.example/feed"]
    ),
    (
      "<LINK REL=\"Alternate nofollow\" TYPE=\"Application/Atom+XML; charset=utf-8\" HREF=\"atom.xml\">",
      ["https://wire-a.example/world/atom.xml"]
    ),
    (
      "<base href=\"https://cdn.example/x/\"><link rel=alternate type=text/xml href=\"?feed=1&amp;b\">",
      ["https://cdn.example/x/?feed=1&b"]
    ),
    ("<link rel=feed href=//f.example/f>", ["https://f.example/f"]),
    (
      """
      <link rel=alternate type=application/feed+json href=/feed.json>
      <link rel=alternate type=application/rdf+xml href=/index.rdf>
      <link rel=alternate type=application/feed+json href=/feed.json>
      """, ["https://wire-a.example/feed.json", "https://wire-a.example/index.rdf"]
    ),
    ("<link rel=alternate type=application/json href=/wp-json/wp/v2/pages/7>", []),
    ("<link rel=alternate hreflang=de href=/de>", []),
    ("<link rel=stylesheet type=text/xml href=/x>", []),
    ("<link rel=alternate type=application/rss+xml href=javascript:x>", []),
    ("<!-- <link rel=alternate type=application/rss+xml href=/feed> -->", []),
    (
      "<a href=\"/rss.xml\">RSS</a><a href=\"/about\">About</a>", ["https://wire-a.example/rss.xml"]
    ),
    (
      "<a href=/rss.xml>RSS</a><link rel=alternate type=application/rss+xml href=/feed>",
      ["https://wire-a.example/feed"]
    ),
  ]

  @Test(arguments: links)
  func findsLinksToFeeds(html: String, addresses: [String]) {
    #expect(Self.read("<html><head>\(html)</head></html>").addresses == addresses)
  }

  private static let names: [(html: String, name: String?)] = [
    ("<title> Wire A:\n world </title>", "Wire A: world"),
    ("<title>Today</title><meta property=og:site_name content=\"Wire &amp; A\">", "Wire & A"),
    ("<meta name=application-name content=\"Wire A\"><title>Today</title>", "Wire A"),
    ("<title>\u{1B}[31mred</title>", "[31mred"), ("<p>no head</p>", nil),
  ]

  @Test(arguments: names)
  func findsThePagesName(html: String, name: String?) { #expect(Self.read(html).name == name) }

  @Test func keepsAHundredLinksOfAHostilePage() {
    let links = (0..<5_000).map { "<link rel=feed href=/f\($0)>" }.joined()
    #expect(Self.read(links).addresses.count == 100)
  }

  private static let paths: [(page: String, first: String, count: Int)] = [
    ("https://wire-a.example", "https://wire-a.example/feed", 8),
    ("https://wire-a.example/?p=1#x", "https://wire-a.example/feed", 8),
    ("https://wire-a.example/blog", "https://wire-a.example/blog/feed", 11),
    ("http://wire-a.example:8080/a/b/", "http://wire-a.example:8080/a/b/feed", 11),
  ]

  @Test(arguments: paths)
  func guessesFewPaths(page: String, first: String, count: Int) {
    let addresses = CommonFeedPath.addresses(for: page)
    #expect(addresses.first == first)
    #expect(addresses.count == count)
  }
}
