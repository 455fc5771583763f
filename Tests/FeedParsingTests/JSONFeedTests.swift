import FeedParsing
import News
import Testing

@Suite struct JSONFeedTests {
  static let dunes = """
    {"version": "https://jsonfeed.org/version/1.1", "title": "Dune Post",
     "home_page_url": "https://dune.example/", "feed_url": "https://dune.example/feed.json",
     "description": "Sand", "language": "en", "icon": "/i.png", "next_url": "/feed2.json",
     "authors": [{"name": "Pia Stone", "url": "/pia"}],
     "items": [
      {"id": 7, "url": "/news/7", "title": "Dike \\u00e9\\ud83c\\udf0a \\u0007holds",
       "content_html": "<p>Held.</p>", "summary": "Held", "date_published": "2026-11-20T10:00:00+01:00",
       "date_modified": "2026-11-20T10:00:00Z", "tags": ["dikes"], "image": "/7.png",
       "attachments": [{"url": "/7.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 12}]},
      {"id": "https://dune.example/8", "content_text": "a < b", "author": {"name": "Old Hand"}}
     ]}
    """

  @Test func readsTheFeed() throws {
    let document = try read(Self.dunes, url: "https://dune.example/feed.json")
    #expect(document.format == .json11)
    #expect(document.feed.title == FeedText("Dune Post", base: "https://dune.example/feed.json"))
    #expect(document.feed.link == "https://dune.example/")
    #expect(document.feed.next == "https://dune.example/feed2.json")
    #expect(document.feed.icon == "https://dune.example/i.png")
    #expect(document.feed.language == "en")
  }

  @Test func readsAnItem() throws {
    let document = try read(Self.dunes, url: "https://dune.example/feed.json")
    let entry = try #require(document.entries.first)
    #expect(entry.id == "7")
    #expect(entry.link == "https://dune.example/news/7")
    #expect(entry.title?.value == "Dike é🌊 holds")
    #expect(entry.contents.map(\.value) == ["<p>Held.</p>"])
    #expect(entry.contents.map(\.kind) == [.html])
    #expect(entry.published == seconds(1_795_165_200))
    #expect(entry.updated == seconds(1_795_168_800))
    #expect(entry.categories == [Category("dikes")])
    #expect(entry.authors == [Person(name: "Pia Stone", uri: "https://dune.example/pia")])
    #expect(
      entry.enclosures == [
        Enclosure(url: "https://dune.example/7.mp3", type: "audio/mpeg", length: "12")
      ])
  }

  @Test func readsVersionOnesAuthorAndAnAddressAsIdentity() throws {
    let entry = try #require(try read(Self.dunes).entries.last)
    #expect(entry.authors == [Person(name: "Old Hand")])
    #expect(entry.link == "https://dune.example/8" && entry.linkIsID)
    #expect(entry.contents == [FeedText("a < b")])
  }

  @Test func keepsTheItemsBeforeACut() throws {
    let cut = String(Self.dunes.prefix(Self.dunes.count - 40))
    let document = try read(cut)
    #expect(document.entries.count == 2)
    #expect(document.isTruncated)
    #expect(document.flaw == FeedFlaw(line: 10, reason: "a string that isn't ended"))
    #expect(document.entries.map(\.isCut) == [false, true])
  }

  @Test(arguments: [
    (
      "{\"error\": \"no such feed\"}",
      FeedParsingError.notAFeed(what: "a JSON document", title: "no such feed")
    ),
    ("{}", .notAFeed(what: "a JSON document", title: nil)),
    (
      "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [",
      .malformed(line: 1, reason: "a value is missing")
    ),
  ])
  func refusesWhatIsNoFeed(text: String, error: FeedParsingError) {
    #expect(throws: error) { try read(text) }
  }

  @Test func doesNotFollowNestingWithoutEnd() throws {
    let text = "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"id\": 1}, "
    let document = try read(text + String(repeating: "[", count: 100_000))
    #expect(document.entries.first?.id == "1")
    #expect(document.isTruncated)
  }

  @Test(arguments: [
    "{\"title\": \"Dune\", \"items\": [{\"id\": 1}]}",
    "\u{FEFF}{\"items\": [{\"id\": 1, \"content_text\": \"x\"}]}",
    "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": {\"id\": 1}}",
    "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [\"x\", 5, null, {\"id\": 1}]}",
  ])
  func readsTheOneItemOfAnOddFeed(text: String) throws {
    let document = try read(text)
    #expect(document.entries.map(\.id) == ["1"])
    #expect(document.flaw == nil)
  }

  @Test func readsOneValueWhereAnArrayBelongs() throws {
    let item = try #require(
      try read(
        """
        {"version": "https://jsonfeed.org/version/1.1", "items": [{"id": 1.5, "tags": "dikes",
         "authors": {"name": "Pia Stone"}, "attachments": {"url": "a.mp3"},
         "date_published": 1795168800}]}
        """
      ).entries.first)
    #expect(item.id == "1.5")
    #expect(item.categories == [Category("dikes")])
    #expect(item.authors == [Person(name: "Pia Stone")])
    #expect(item.enclosures.map(\.url) == ["a.mp3"])
    #expect(item.published == seconds(1_795_168_800))
  }

  @Test(arguments: [
    ("[{\"id\": 1},]}", "a comma before the end"), ("[{\"id\": 1,}]}", "a comma before the end"),
    ("[{\"id\": 1}]} x", "something behind the document"),
  ])
  func marksASmallFlawAndReadsOn(items: String, reason: String) throws {
    let document = try read(
      "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": \(items)")
    #expect(document.entries.map(\.id) == ["1"])
    #expect(document.flaw == FeedFlaw(line: 1, reason: reason))
    #expect(!document.isTruncated)
  }

  @Test func saysThatAnArrayIsNoFeed() {
    #expect(throws: FeedParsingError.notAFeed(what: "a JSON document", title: nil)) {
      try read("[{\"id\": 1}]")
    }
  }
}
