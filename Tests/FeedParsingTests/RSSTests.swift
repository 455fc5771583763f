import FeedParsing
import News
import Testing

@Suite struct RSSTests {
  static let harbour = """
    <?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
    <channel>
      <title>Alba Wire</title>
      <link>https://alba.example/</link>
      <atom:link href="https://alba.example/feed.xml" rel="self" type="application/rss+xml"/>
      <description>News of the coast</description>
      <language>en-gb</language>
      <copyright>Alba 2026</copyright>
      <managingEditor>desk@alba.example (Ina Moor)</managingEditor>
      <webMaster>web@alba.example</webMaster>
      <pubDate>Fri, 20 Nov 2026 09:00:00 GMT</pubDate>
      <lastBuildDate>Fri, 20 Nov 2026 10:00:00 GMT</lastBuildDate>
      <category domain="https://alba.example/topics">Coast</category>
      <generator>Quill 4</generator>
      <docs>https://alba.example/rss</docs>
      <cloud domain="rpc.alba.example" port="80" path="/RPC2" registerProcedure="notify" protocol="xml-rpc"/>
      <ttl>15</ttl>
      <image><url>/logo.png</url><title>Alba</title><link>https://alba.example/</link>
        <width>88</width><height>31</height><description>A gull</description></image>
      <textInput><title>Find</title><description>Search Alba</description><name>q</name>
        <link>https://alba.example/find</link></textInput>
      <skipHours><hour>1</hour><hour>2</hour></skipHours>
      <skipDays><day>Sunday</day></skipDays>
      <item>
        <title>Lesk harbour to close &amp; reopen in May</title>
        <link>https://alba.example/news/harbour</link>
        <description>&lt;p&gt;The port of &lt;b&gt;Lesk&lt;/b&gt; closes.&lt;/p&gt;</description>
        <author>ina@alba.example (Ina Moor)</author>
        <category>Ports</category>
        <comments>https://alba.example/news/harbour#c</comments>
        <enclosure url="/audio/1.mp3" length="1200" type="audio/mpeg"/>
        <guid isPermaLink="false">alba-1</guid>
        <pubDate>Fri, 20 Nov 2026 08:30:00 +0100</pubDate>
        <source url="https://beta.example/rss">Beta Press</source>
      </item>
      <item>
        <description>No title here</description>
        <guid>https://alba.example/news/2</guid>
      </item>
    </channel>
    </rss>
    """

  @Test func readsTheChannel() throws {
    let document = try read(Self.harbour, url: "https://alba.example/feed.xml")
    #expect(document.format == .rss20)
    #expect(document.encoding == "utf-8")
    #expect(document.isWellFormed && !document.isTruncated)
    let feed = document.feed
    #expect(feed.title?.value == "Alba Wire")
    #expect(feed.link == "https://alba.example/")
    #expect(feed.links.map(\.relation) == ["self"])
    #expect(feed.links.map(\.type) == ["application/rss+xml"])
    #expect(feed.subtitle?.value == "News of the coast")
    #expect(feed.language == "en-gb")
    #expect(feed.rights?.value == "Alba 2026")
    #expect(feed.managingEditor == "desk@alba.example (Ina Moor)")
    #expect(feed.authors == [Person(name: "Ina Moor", email: "desk@alba.example")])
    #expect(feed.publisher == Person(email: "web@alba.example"))
    #expect(feed.published == seconds(1_795_165_200))
    #expect(feed.updated == seconds(1_795_168_800))
    #expect(feed.categories == [Category("Coast", scheme: "https://alba.example/topics")])
    #expect(feed.generator?.name == "Quill 4")
    #expect(feed.docs == "https://alba.example/rss")
    #expect(feed.cloud?.registerProcedure == "notify")
    #expect(feed.image?.url == "https://alba.example/logo.png")
    #expect(feed.image?.description == "A gull")
    #expect(feed.textInput?.name == "q")
  }

  @Test func readsTheSchedule() throws {
    let feed = try read(Self.harbour).feed
    #expect(feed.ttl == 15)
    #expect(feed.skipHours == [1, 2])
    #expect(feed.skipDays == ["Sunday"])
  }

  @Test func readsAnItem() throws {
    let document = try read(Self.harbour, url: "https://alba.example/feed.xml")
    #expect(document.entries.count == 2)
    let entry = try #require(document.entries.first)
    #expect(entry.id == "alba-1")
    #expect(entry.idIsPermalink == false)
    #expect(entry.link == "https://alba.example/news/harbour")
    #expect(entry.title?.value == "Lesk harbour to close & reopen in May")
    #expect(entry.summary?.value == "<p>The port of <b>Lesk</b> closes.</p>")
    #expect(entry.summary?.kind == .html)
    #expect(entry.summary?.base == "https://alba.example/feed.xml")
    #expect(entry.authors == [Person(name: "Ina Moor", email: "ina@alba.example")])
    #expect(entry.categories == [Category("Ports")])
    #expect(entry.comments == "https://alba.example/news/harbour#c")
    #expect(
      entry.enclosures == [
        Enclosure(url: "https://alba.example/audio/1.mp3", type: "audio/mpeg", length: "1200")
      ])
    #expect(entry.published == seconds(1_795_159_800))
    #expect(entry.source?.title?.value == "Beta Press")
    #expect(entry.source?.url == "https://beta.example/rss")
  }

  @Test func takesTheGuidForALinkWhereThereIsNone() throws {
    let entry = try #require(try read(Self.harbour).entries.last)
    #expect(entry.title == nil)
    #expect(entry.link == "https://alba.example/news/2")
    #expect(entry.linkIsID)
  }

  @Test func doesNotTakeAGuidForALinkThatSaysItIsNone() throws {
    let entry = try readItem("<guid isPermaLink='false'>https://alba.example/x</guid>")
    #expect(entry?.link == nil)
    #expect(entry?.id == "https://alba.example/x")
  }

  @Test(arguments: [
    ("0.91", FeedFormat.rss091Userland), ("0.92", .rss092), ("0.93", .rss093), ("0.94", .rss094),
    ("2.0", .rss20), ("2.0.1", .rss20), ("", .rss),
  ])
  func tellsTheVersion(written: String, format: FeedFormat) throws {
    let text = "<rss version='\(written)'><channel><title>Alba</title></channel></rss>"
    #expect(try read(text).format == format)
  }

  @Test func readsRDFWithItsItemsBesideTheChannel() throws {
    let document = try read(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://alba.example/rdf"><title>Alba</title>
        <link>https://alba.example/</link><dc:language>en</dc:language>
        <items><rdf:Seq><rdf:li rdf:resource="urn:1"/></rdf:Seq></items></channel>
      <item rdf:about="urn:1"><title>Ferry late</title><link>https://alba.example/ferry</link>
        <dc:creator>Ola Brandt</dc:creator><dc:date>2026-11-20T10:00:00Z</dc:date>
        <dc:subject>Ferries</dc:subject></item>
      </rdf:RDF>
      """)
    #expect(document.format == .rss10)
    #expect(document.feed.id == "https://alba.example/rdf")
    #expect(document.feed.language == "en")
    #expect(document.entries.map(\.id) == ["urn:1"])
    #expect(document.entries.first?.authors == [Person(name: "Ola Brandt")])
    #expect(document.entries.first?.published == seconds(1_795_168_800))
    #expect(document.entries.first?.categories == [Category("Ferries")])
  }

  @Test func knowsRSS090ByItsNamespace() throws {
    let document = try read(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns="http://my.netscape.com/rdf/simple/0.9/">
      <channel><title>Alba</title></channel><item><title>Ferry late</title></item></rdf:RDF>
      """)
    #expect(document.format == .rss090)
    #expect(document.entries.map(\.title?.value) == ["Ferry late"])
  }

  @Test func keepsEntriesWithTheSameGuidApart() throws {
    let item = "<item><guid>a</guid></item>"
    #expect(try read("<rss><channel>\(item)\(item)</channel></rss>").entries.count == 2)
  }

  @Test func keepsTheTitlesOfPicturesAndMediaOutOfTheItem() throws {
    let entry = try readItem(
      """
      <image><url>https://alba.example/i.png</url><title>Not this</title></image>
      <media:content xmlns:media="http://search.yahoo.com/mrss/" url="https://alba.example/v.mp4">
        <media:title>Nor this</media:title></media:content>
      <title>Pilots strike</title>
      """)
    #expect(entry?.title?.value == "Pilots strike")
    #expect(entry?.image?.url == "https://alba.example/i.png")
  }
}
