import FeedParsing
import News
import Testing

/// Lists of feeds as other programs write them.
@Suite struct FeedOutlineTests {
  private static func read(_ body: String) throws -> FeedOutline {
    try FeedOutline(
      reading: Array("<opml version=\"2.0\"><head/>\n<body>\(body)</body></opml>".utf8))
  }

  @Test func readsFoldersAndCategoriesAsTags() throws {
    let outline = try Self.read(
      """

      <outline text="News &amp; views">
        <outline text="World">
          <outline type="rss" text="Wire A" title="Other" xmlUrl="https://wire-a.example/feed"
            htmlUrl="https://wire-a.example/" category="/long/reads, weekly,World"/>
        </outline>
        <outline text="Essay B" xmlUrl="https://essay-b.example/atom"/>
      </outline>
      <outline title="Review C" xmlUrl=" https://review-c.example/rss "/>
      """)
    #expect(outline.flaw == nil)
    #expect(!outline.isTruncated)
    #expect(
      outline.feeds == [
        ListedFeed(
          address: "https://wire-a.example/feed", name: "Wire A",
          tags: ["News & views", "World", "long", "reads", "weekly"], line: 5),
        ListedFeed(
          address: "https://essay-b.example/atom", name: "Essay B", tags: ["News & views"], line: 8),
        ListedFeed(address: "https://review-c.example/rss", name: "Review C", line: 10),
      ])
  }

  private static let spellings: [(outline: String, feed: ListedFeed)] = [
    (
      "<OUTLINE TEXT='Wire \"A\"' XMLURL='https://a.example/'></OUTLINE>",
      ListedFeed(address: "https://a.example/", name: "Wire \"A\"", line: 2)
    ),
    (
      "<outline xmlurl=\"https://a.example/?a=1&amp;b=2\" text=\"&#87;i&#x72;e&nbsp;&eacute;\"/>",
      ListedFeed(address: "https://a.example/?a=1&b=2", name: "Wire\u{A0}é", line: 2)
    ),
    (
      "<outline\n text = \"a\tb\nc\"\n xmlUrl = \"https://a.example/\" />",
      ListedFeed(address: "https://a.example/", name: "a b c", line: 2)
    ),
    (
      "<!-- <outline xmlUrl=\"no\"/> --><![CDATA[<outline xmlUrl=\"no\"/>]]><outline xmlUrl=\"a\"/>",
      ListedFeed(address: "a", line: 2)
    ),
  ]

  @Test(arguments: spellings)
  func readsEverySpelling(outline: String, feed: ListedFeed) throws {
    let read = try Self.read(outline)
    #expect(read.feeds == [feed])
    #expect(read.flaw == nil)
  }

  private static let slips: [(body: String, addresses: [String], flaw: String)] = [
    (
      "<outline text=\"R&D <new>\" xmlUrl=\"a?x&y\"/>", ["a?x&y"],
      "\"&\" or \"<\" that isn't escaped"
    ),
    ("<outline text=A xmlUrl=a />", ["a"], "an attribute without quotes"),
    (
      "<outline text=\"A xmlUrl=\"a\"/><outline xmlUrl=\"b\"/>", ["b"],
      "an attribute without a value"
    ),
    (
      "<outline text=\"A\" xmlUrl=\"a\"<outline xmlUrl=\"b\"/>", ["a", "b"],
      "a tag that isn't ended"
    ),
    ("<outline text=\"A\"><outline xmlUrl=\"a\"/>", ["a"], "an outline that isn't ended"),
    ("</outline><outline xmlUrl=\"a\"/>", ["a"], "an end tag without its beginning"),
    ("< <outline xmlUrl=\"a\"/>", ["a"], "\"<\" that begins no tag"),
  ]

  @Test(arguments: slips)
  func mendsWhatIsBroken(body: String, addresses: [String], flaw: String) throws {
    let outline = try Self.read(body)
    #expect(outline.feeds.map(\.address) == addresses)
    #expect(outline.flaw == FeedFlaw(line: 2, reason: flaw))
    #expect(!outline.isTruncated)
  }

  @Test(arguments: [
    "<opml><body><outline xmlUrl=\"a\"/><outline xmlUrl=\"b",
    "<opml><body><outline xmlUrl=\"a\"/><outline ", "<opml><body><outline xmlUrl=\"a\"/><!-- ",
    "<opml><body><outline text=\"x\"><outline xmlUrl=\"a\"/>",
  ])
  func marksAListThatEndsTooEarly(text: String) throws {
    let outline = try FeedOutline(reading: Array(text.utf8))
    #expect(outline.feeds.first?.address == "a")
    #expect(outline.isTruncated)
    #expect(outline.flaw?.line == 1)
  }

  private static let strangers: [(text: String, what: String)] = [
    ("<html><body/></html>", "an HTML page"), ("<rss><channel/></rss>", "an XML document (rss)"),
    ("wire-a.example", "text without markup"), ("", "text without markup"), ("%PDF-1.4", "a PDF"),
  ]

  @Test(arguments: strangers)
  func refusesWhatIsNoList(text: String, what: String) {
    #expect(throws: FeedOutlineError.notAList(what: what)) {
      try FeedOutline(reading: Array(text.utf8))
    }
  }

  @Test func readsOtherEncodings() throws {
    let text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><opml><body><outline text=\"Ga"
    let rest = "ta\" xmlUrl=\"a\"/></body></opml>"
    let outline = try FeedOutline(reading: Array(text.utf8) + [0xE7] + Array(rest.utf8))
    #expect(outline.feeds.map(\.name) == ["Gaçta"])
  }

  @Test func givesFeedsInDeepFoldersNoMoreThanEightTags() throws {
    let depth = 20_000
    let outline = try Self.read(
      (0..<depth).map { "<outline text=\"f\($0)\">" }.joined() + "<outline xmlUrl=\"a\"/>"
        + String(repeating: "</outline>", count: depth))
    #expect(outline.flaw == nil)
    #expect(outline.feeds.map(\.tags) == [(0..<8).map { "f\($0)" }])
  }

  @Test func leavesOutAHugeAttribute() throws {
    let huge = String(repeating: "A", count: 1 << 20)
    let outline = try Self.read(
      "<outline text=\"\(huge)\" xmlUrl=\"a\"/><outline xmlUrl=\"\(huge)\" text=\"b\"/>")
    #expect(outline.feeds == [ListedFeed(address: "a", line: 2)])
    #expect(outline.flaw?.reason == "an attribute longer than 65536 bytes")
  }

  @Test func readsManyAttributesAndQuotesThatNeverEnd() throws {
    let many = (0..<20_000).map { "a\($0)=\"1\"" }.joined(separator: " ")
    let open = String(repeating: "<outline a='", count: 20_000)
    #expect(try Self.read("<outline \(many) xmlUrl=\"a\"/>").feeds.map(\.address) == ["a"])
    #expect(try Self.read("<outline xmlUrl=\"a\"/>" + open).feeds.map(\.address) == ["a"])
  }

  @Test func keepsNoMoreFeedsThanItMay() throws {
    let text = "<opml>" + String(repeating: "<outline xmlUrl='a'/>", count: 4) + "</opml>"
    let outline = try FeedOutline(reading: Array(text.utf8), limit: 3)
    #expect(outline.feeds.count == 3)
    #expect(outline.isTruncated)
    #expect(outline.flaw?.reason == "more than 3 feeds")
    #expect(!(try FeedOutline(reading: Array(text.utf8), limit: 4).isTruncated))
  }
}
