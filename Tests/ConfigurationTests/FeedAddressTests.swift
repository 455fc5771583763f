import Configuration
import Testing

@Suite struct FeedAddressTests {
  @Test(arguments: [
    "http://a.example", "https://a.example/feed.xml", "HTTPS://A.example/",
    "https://a.example:8443/f?x=1&y=a:b#top", "http://127.0.0.1:8080/f", "http://[::1]/f",
    "http://[2001:db8::1]:8080/f", "https://a_b.example/f", "https://zeitung.köln/f",
    "https://a.example/user@host", "https://a.example./f", "http://localhost:65535",
  ])
  func anAddressOfTheWebIsKeptAsItStands(url: String) throws {
    let feeds = try ConfigurationReader.readRest("feeds: [{name: A, url: \"\(url)\"}]").feeds
    #expect(feeds.map(\.location) == [.http(url)])
  }

  @Test func spacesAroundAnAddressAreNoPartOfIt() throws {
    let feeds = try ConfigurationReader.readRest("feeds: [{name: A, url: \" http://a.example \"}]")
      .feeds
    #expect(feeds.map(\.location) == [.http("http://a.example")])
  }

  @Test(arguments: [
    ("feed.xml", "/etc/cw/feed.xml"), ("./demo/a.rss", "/etc/cw/demo/a.rss"),
    ("../a.rss", "/etc/a.rss"), ("/srv/feeds/a b.atom", "/srv/feeds/a b.atom"),
    ("/srv/1:2.rss", "/srv/1:2.rss"), ("./a:b.rss", "/etc/cw/a:b.rss"),
  ])
  func aPathIsMadeAbsolute(written: String, path: String) throws {
    let feeds = try ConfigurationReader.readRest("feeds: [{name: A, url: \"\(written)\"}]").feeds
    #expect(feeds.map(\.location) == [.file(path)])
  }

  @Test(arguments: [
    (
      "ftp://a.example/f",
      "\"ftp:\" is not supported; give an http or https URL, or the path of a local file"
    ),
    (
      "gopher:x",
      "\"gopher:\" is not supported; give an http or https URL, or the path of a local file"
    ),
    (
      "javascript:alert(1)",
      "\"javascript:\" is not supported; give an http or https URL, or the path of a local file"
    ),
    (
      "localhost:8080/feed",
      "\"localhost:\" is not supported; give an http or https URL, or the path of a local file"
    ),
    (
      "file:///srv/a.rss",
      "a local file is given by its path alone; did you mean \"/srv/a.rss\"?"
    ),
    ("file:a.rss", "a local file is given by its path alone; did you mean \"a.rss\"?"),
    (
      "feed://a.example/f",
      "\"feed:\" is not supported; did you mean \"https://a.example/f\"?"
    ),
    (
      "feed:https://a.example/f",
      "\"feed:\" is not supported; did you mean \"https://a.example/f\"?"
    ),
    (
      "http:/a.example/f",
      "a URL has \"//\" behind \"http:\"; did you mean \"http://a.example/f\"?"
    ),
    ("https:a.example", "a URL has \"//\" behind \"https:\"; did you mean \"https://a.example\"?"),
    ("http://", "the URL names no host"),
    ("https:///feed.xml", "the URL names no host"),
    ("http://:80/", "the URL names no host"),
    ("http://?x", "the URL names no host"),
    (
      "http://a.example/a b",
      "a URL has no white space or control characters; write a space as %20"
    ),
    (
      "http://a.example/a\\u00A0b",
      "a URL has no white space or control characters; write a space as %20"
    ),
    (
      "http://a.example/\\r\\nX: y",
      "a URL has no white space or control characters; write a space as %20"
    ),
    (
      "https://ada:secret@a.example/f",
      "a URL with a user name or password is not supported; this file is no place for secrets"
    ),
    ("http://a.example:0/", "\"0\" is no port; give 1 to 65535"),
    ("http://a.example:65536/", "\"65536\" is no port; give 1 to 65535"),
    ("http://a.example:/", "\"\" is no port; give 1 to 65535"),
    ("http://a.example:+80/", "\"+80\" is no port; give 1 to 65535"),
    ("http://a.example:http/", "\"http\" is no port; give 1 to 65535"),
    ("http://[::1/", "\"[:\" is no IPv6 address"),
    ("http://[::g]/", "\"[::g]\" is no IPv6 address"),
    ("http://[1.2.3.4]/", "\"[1.2.3.4]\" is no IPv6 address"),
    ("http://[]/", "\"[]\" is no IPv6 address"),
    ("http://a..example/", "\"a..example\" is no host name"),
    ("http://.example/", "\".example\" is no host name"),
    ("http://a,b.example/", "\"a,b.example\" is no host name"),
    ("http://a%2Eexample/", "\"a%2Eexample\" is no host name"),
    ("", "an empty path"),
    ("feeds/", "\"feeds/\" is a folder, not a file"),
    ("~/feed.xml", "\"~\" is not expanded; give the whole path"),
    ("a\\u0007.xml", "\"a\\u{7}.xml\" holds control characters"),
  ])
  func whatIsNoAddressIsToldWhy(url: String, message: String) {
    #expect(
      ConfigurationReader.problems(ofRest: "feeds: [{name: A, url: \"\(url)\"}]") == [
        "c.yaml:3:24: error: \"url\": \(message)"
      ])
  }
}
