import FeedParsing
import News
import Testing

@Suite struct ExtensionTests {
  @Test func keepsSummaryAndContentApartInEitherOrder() throws {
    let entry = try readItem(
      """
      <content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/"><![CDATA[<p>Long</p>]]>
      </content:encoded><description>Short</description>
      """)
    #expect(entry?.summary?.value == "Short")
    #expect(entry?.contents == [FeedText("<p>Long</p>", kind: .html)])
  }

  @Test(arguments: [
    "xmlns:content='http://purl.org/rss/1.0/modules/content/'",
    "xmlns:content='https://purl.org/rss/1.0/modules/content'", "xmlns:content='urn:unknown'", "",
  ])
  func knowsAPrefixEverybodyUsesWhateverItsAddress(declaration: String) throws {
    let text = """
      <rss \(declaration)><channel><item><content:encoded>Full</content:encoded></item></channel></rss>
      """
    #expect(try read(text).entries.first?.contents.map(\.value) == ["Full"])
  }

  @Test func knowsAnAddressWhateverItsPrefix() throws {
    let text = """
      <rss xmlns:zz="http://purl.org/dc/elements/1.1/"><channel><item>
      <zz:creator>Ola Brandt</zz:creator></item></channel></rss>
      """
    #expect(try read(text).entries.first?.authors == [Person(name: "Ola Brandt")])
  }

  @Test func readsMediaRSS() throws {
    let entry = try #require(
      try readItem(
        """
        <media:group xmlns:media="http://search.yahoo.com/mrss/">
          <media:content url="/v.mp4" type="video/mp4" medium="video" width="640" height="360"/>
          <media:thumbnail url="/t.jpg" width="90" height="60"/>
          <media:credit role="photographer" scheme="urn:ebu">Rui Vale</media:credit>
          <media:description>The quay</media:description>
        </media:group>
        """, url: "https://alba.example/f"))
    #expect(
      entry.media.contents == [
        Media.Content(
          url: "https://alba.example/v.mp4", type: "video/mp4", medium: "video", width: "640",
          height: "360")
      ])
    #expect(entry.media.thumbnails.map(\.url) == ["https://alba.example/t.jpg"])
    #expect(
      entry.media.credits == [Media.Credit("Rui Vale", role: "photographer", scheme: "urn:ebu")])
    #expect(entry.media.description == "The quay")
    #expect(entry.summary?.value == "The quay")
  }

  @Test func readsPodcasts() throws {
    let entry = try #require(
      try readItem(
        """
        <itunes:author>Rui Vale</itunes:author><itunes:duration>1:02</itunes:duration>
        <itunes:episode>4</itunes:episode><itunes:explicit>yes</itunes:explicit>
        <itunes:block>no</itunes:block><itunes:image href="https://alba.example/i.png"/>
        <itunes:keywords>sea, boats</itunes:keywords>
        """))
    #expect(entry.authors == [Person(name: "Rui Vale")])
    #expect(entry.podcast?.duration == "1:02")
    #expect(entry.podcast?.episode == "4")
    #expect(entry.podcast?.isExplicit == true)
    #expect(entry.podcast?.isBlocked == false)
    #expect(entry.podcast?.image == "https://alba.example/i.png")
    #expect(entry.categories.map(\.term) == ["sea", "boats"])
  }

  @Test func readsHowOftenAFeedChanges() throws {
    let feed = try read(
      "<rss><channel><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency></channel></rss>"
    ).feed
    #expect(feed.updatePeriod == "hourly")
    #expect(feed.updateFrequency == 2)
  }

  @Test func prefersThePubDateToOtherDates() throws {
    let entry = try readItem(
      """
      <dc:date>2026-11-01T10:00:00Z</dc:date><pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate>
      <dcterms:modified>2026-11-20T11:00:00Z</dcterms:modified>
      """)
    #expect(entry?.published == seconds(1_795_168_800))
    #expect(entry?.updated == seconds(1_795_172_400))
  }

  @Test func leavesOtherVocabulariesAlone() throws {
    let entry = try readItem(
      """
      <x:box xmlns:x="urn:x"><title>Not this</title><item><title>Nor this</title></item></x:box>
      <title>This</title>
      """)
    #expect(entry?.title?.value == "This")
  }
}
