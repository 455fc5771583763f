import FeedParsing
import News
import Testing

@Suite struct AtomTests {
  static let council = """
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://cove.example/">
      <title type="html">Cove &amp;amp; Bay</title>
      <subtitle>Of the bay</subtitle>
      <id>urn:cove</id>
      <updated>2026-11-20T10:00:00Z</updated>
      <link href="/"/>
      <link rel="self" href="feed.atom"/>
      <link rel="next" href="?page=2"/>
      <author><name>Uma Reed</name><email>uma@cove.example</email><uri>/uma</uri></author>
      <generator uri="https://quill.example" version="4">Quill</generator>
      <icon>/favicon.ico</icon><logo>/logo.svg</logo>
      <rights>Cove</rights>
      <entry>
        <title>Council votes</title>
        <id> urn:cove:1 </id>
        <link rel="enclosure" type="audio/mpeg" href="1.mp3" length="9"/>
        <link rel="http://www.iana.org/assignments/relation/alternate" href="votes"/>
        <published>2026-11-20T08:00:00+02:00</published>
        <updated>2026-11-20T09:00:00Z</updated>
        <category term="c1" scheme="urn:topics" label="Council"/>
        <contributor><name>Ben Ayre</name></contributor>
        <summary type="text">Seven to two.</summary>
        <content type="xhtml" xml:base="/news/" xml:lang="de"><div xmlns="http://www.w3.org/1999/xhtml">
          <p>Sieben &amp; <em>zwei</em></p><br/></div></content>
        <source><id>urn:other</id><title>Other</title><author><name>Kit Lowe</name></author></source>
      </entry>
      <entry><id>urn:cove:2</id><content src="https://cove.example/full" type="text/html"/></entry>
      <at:deleted-entry xmlns:at="http://purl.org/atompub/tombstones/1.0"
        ref="urn:cove:0" when="2026-11-19T10:00:00Z"/>
    </feed>
    """

  @Test func readsTheFeed() throws {
    let document = try read(Self.council)
    #expect(document.format == .atom10)
    let feed = document.feed
    #expect(
      feed.title
        == FeedText("Cove &amp; Bay", kind: .html, base: "https://cove.example/", language: "en"))
    #expect(feed.subtitle?.kind == .text)
    #expect(feed.id == "urn:cove")
    #expect(feed.link == "https://cove.example/")
    #expect(
      feed.links.map(\.href) == [
        "https://cove.example/", "https://cove.example/feed.atom", "https://cove.example/?page=2",
      ])
    #expect(feed.next == "https://cove.example/?page=2")
    #expect(feed.language == "en")
    #expect(
      feed.authors == [
        Person(name: "Uma Reed", email: "uma@cove.example", uri: "https://cove.example/uma")
      ])
    #expect(feed.generator?.version == "4")
    #expect(feed.icon == "https://cove.example/favicon.ico")
    #expect(feed.logo == "https://cove.example/logo.svg")
  }

  @Test func readsAnEntry() throws {
    let entry = try #require(try read(Self.council).entries.first)
    #expect(entry.id == "urn:cove:1")
    #expect(entry.link == "https://cove.example/votes")
    #expect(entry.links.map(\.relation) == ["enclosure", "alternate"])
    #expect(
      entry.enclosures == [
        Enclosure(url: "https://cove.example/1.mp3", type: "audio/mpeg", length: "9")
      ])
    #expect(entry.published == seconds(1_795_154_400))
    #expect(entry.updated == seconds(1_795_165_200))
    #expect(entry.categories == [Category("c1", scheme: "urn:topics", label: "Council")])
    #expect(entry.contributors == [Person(name: "Ben Ayre")])
    #expect(entry.summary?.value == "Seven to two.")
  }

  @Test func keepsMarkupAndItsBaseButNotTheDivAround() throws {
    let entry = try #require(try read(Self.council).entries.first)
    #expect(
      entry.contents == [
        FeedText(
          "<p>Sieben &amp; <em>zwei</em></p><br/>", kind: .xhtml,
          base: "https://cove.example/news/",
          language: "de")
      ])
  }

  @Test func keepsTheSourceApart() throws {
    let entry = try #require(try read(Self.council).entries.first)
    #expect(entry.title?.value == "Council votes")
    #expect(entry.source?.title?.value == "Other")
    #expect(entry.source?.id == "urn:other")
  }

  @Test func namesTheSourcesAuthorsElseTheFeeds() throws {
    let authors = try read(Self.council).entries.map { $0.authors.map(\.name) }
    #expect(authors == [["Kit Lowe"], ["Uma Reed"]])
  }

  @Test func readsContentThatStandsElsewhere() throws {
    let content = try read(Self.council).entries.last?.contents
    #expect(content?.map(\.source) == ["https://cove.example/full"])
    #expect(content?.map(\.value) == [""])
  }

  @Test func readsTombstones() throws {
    #expect(
      try read(Self.council).deletedEntries == [
        DeletedEntry(id: "urn:cove:0", deleted: seconds(1_795_082_400))
      ])
  }

  @Test func readsAtom03() throws {
    let document = try read(
      """
      <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Cove</title>
      <tagline>Of the bay</tagline><modified>2026-11-20T10:00:00Z</modified>
      <entry><title mode="base64" type="text/html">PGI+Vm90ZTwvYj4=</title><id>1</id>
      <issued>2026-11-20T08:00:00Z</issued><content type="text/html" mode="escaped">&lt;p&gt;</content>
      </entry></feed>
      """)
    #expect(document.format == .atom03)
    #expect(document.feed.subtitle?.value == "Of the bay")
    #expect(document.feed.updated == seconds(1_795_168_800))
    #expect(document.entries.first?.title?.value == "<b>Vote</b>")
    #expect(document.entries.first?.published == seconds(1_795_161_600))
    #expect(document.entries.first?.contents.first == FeedText("<p>", kind: .html))
  }

  @Test(arguments: [
    ("", FeedText.Kind.text), ("type='text'", .text), ("type='html'", .html),
    ("type='text/html'", .html), ("type='image/png'", .other("image/png")),
  ])
  func tellsTheKindOfAText(attribute: String, kind: FeedText.Kind) throws {
    let document = try read(
      "<feed xmlns='http://www.w3.org/2005/Atom'><title \(attribute)>x</title></feed>")
    #expect(document.feed.title?.kind == kind)
  }

  @Test(arguments: [
    "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>a</id></entry></feed>",
    "<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:entry><a:id>a</a:id></a:entry></a:feed>",
    "<feed><entry><id>a</id></entry></feed>",
    "<feed xmlns='https://www.w3.org/2005/Atom/'><entry><id>a</id></entry></feed>",
  ])
  func doesNotMindHowTheNamespaceIsWritten(text: String) throws {
    #expect(try read(text).entries.map(\.id) == ["a"])
  }
}
