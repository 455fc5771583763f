import FeedParsing
import Foundation
import News
import Testing

/// Lists of feeds as we write them.
@Suite struct OutlineWriterTests {
  private static let feeds = [
    ListedFeed(address: "https://a.example/?x=1&y=2", name: "Wire <A> & \"B\"", tags: ["world"]),
    ListedFeed(address: "/srv/feeds/c.xml", name: "C  D", tags: ["long reads", "world"]),
    ListedFeed(address: "https://e.example/", name: "E", tags: ["a, b", "c/d", "world"]),
    ListedFeed(address: "https://f.example/", name: "F"),
  ]

  private static func written(_ feeds: [ListedFeed]) -> [UInt8] {
    OutlineWriter.bytes(
      of: feeds, title: "Feeds & more", date: Date(timeIntervalSince1970: 1_790_000_000))
  }

  @Test func readsBackWhatItWrote() throws {
    let outline = try FeedOutline(reading: Self.written(Self.feeds))
    #expect(outline.flaw == nil)
    #expect(outline.feeds.map(\.address) == Self.feeds.map(\.address))
    #expect(outline.feeds.map(\.name) == Self.feeds.map(\.name))
    #expect(outline.feeds.map { Set($0.tags) } == Self.feeds.map { Set($0.tags) })
  }

  @Test func writesTheSameAgainFromWhatItRead() throws {
    let first = Self.written(Self.feeds)
    let feeds = try FeedOutline(reading: first).feeds.map {
      ListedFeed(address: $0.address, name: $0.name, tags: $0.tags.sorted())
    }
    #expect(Self.written(feeds) == first)
  }

  @Test func writesWhatOtherReadersImport() {
    let text = String(decoding: Self.written([Self.feeds[0]]), as: UTF8.self)
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <opml version="2.0">
          <head>
            <title>Feeds &amp; more</title>
            <dateCreated>21 Sep 2026 14:13:20 GMT</dateCreated>
          </head>
          <body>
            <outline text="world">
              <outline type="rss" text="Wire &lt;A&gt; &amp; &quot;B&quot;" \
        title="Wire &lt;A&gt; &amp; &quot;B&quot;" xmlUrl="https://a.example/?x=1&amp;y=2" \
        category="world"/>
            </outline>
          </body>
        </opml>

        """)
  }
}
