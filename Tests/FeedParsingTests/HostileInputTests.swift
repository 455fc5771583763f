import FeedParsing
import News
import Testing

/// Documents that are meant to break a parser, or to use up the machine.
@Suite struct HostileInputTests {
  private static let item = "<item><title>Harbour</title></item>"

  private static func feed(_ more: String) -> String {
    "<rss><channel>\(item)\(more)</channel></rss>"
  }

  @Test func refusesBillionLaughs() {
    let entities = (1...9).map {
      "<!ENTITY a\($0) \"\(String(repeating: "&a\($0 - 1);", count: 10))\">"
    }
    let text = "<!DOCTYPE rss [\n<!ENTITY a0 \"lol\">\n\(entities.joined(separator: "\n"))]>"
    #expect(throws: FeedParsingError.entityBomb(line: 3)) {
      try read(text + "<rss><channel><title>&a9;</title></channel></rss>")
    }
  }

  @Test func refusesOneLongEntityUsedOften() {
    let value = String(repeating: "A", count: 50_000)
    let text = "<!DOCTYPE rss [<!ENTITY a \"\(value)\">]>\n<rss><channel><title>"
    #expect(throws: FeedParsingError.entityBomb(line: 2)) {
      try read(text + String(repeating: "&a;", count: 50_000))
    }
  }

  @Test(arguments: [
    "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
    "<!DOCTYPE r [<!ENTITY x PUBLIC \"p\" \"http://127.0.0.1:9/x\">]>",
    "<!DOCTYPE r SYSTEM \"http://127.0.0.1:9/x.dtd\" [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p; <!ENTITY x SYSTEM \"y\">]>",
  ])
  func loadsNothingFromOutside(doctype: String) throws {
    let document = try read(doctype + "<rss><channel><title>a&x;b</title></channel></rss>")
    #expect(document.feed.title?.value == "ab")
  }

  @Test func keepsTheFirstOfManyAttributes() throws {
    let attributes = (0..<40_000).map { "a\($0)=\"1\"" }.joined(separator: " ")
    let document = try read(Self.feed("<x \(attributes)/>\(Self.item)"))
    #expect(document.entries.count == 2)
    #expect(document.flaw == FeedFlaw(line: 1, reason: "a tag with too many attributes"))
  }

  @Test func readsBehindALongCommentOfHyphens() throws {
    let comment = "<!--\(String(repeating: "-", count: 1 << 20))-->"
    let document = try read(Self.feed(comment + Self.item))
    #expect(document.entries.count == 2)
    #expect(document.flaw == FeedFlaw(line: 1, reason: "\"--\" within a comment"))
  }

  @Test(arguments: ["a", "x:a", "channel", "p"])
  func readsBehindDeepNesting(name: String) throws {
    let open = String(repeating: "<\(name)>", count: 20_000)
    let close = String(repeating: "</\(name)>", count: 20_000)
    let document = try read(Self.feed(open + close + Self.item))
    #expect(document.entries.last?.title?.value == "Harbour")
    #expect(document.flaw != nil)
  }

  @Test func readsPastManyNames() throws {
    let elements = (0..<10_000).map { "<n\($0) m\($0)='1'/>" }.joined()
    let document = try read(Self.feed(elements + Self.item))
    #expect(document.entries.count == 2)
    #expect(document.flaw == FeedFlaw(line: 1, reason: "too many or too deep elements"))
  }

  @Test func readsPastManyNamespaces() throws {
    let declarations = (0..<20_000).map { "xmlns:a\($0)='u\($0)'" }.joined(separator: " ")
    #expect(try read(Self.feed("<x \(declarations)/>\(Self.item)")).entries.count == 2)
  }

  @Test(arguments: [
    "<a><![CDATA[</a>", "<a><![CDATA[<![CDATA[]]>", "<?a>", "<a b=\"", "<a b='<a c=\"", "<", "&",
    "</ab>",
    "<!--", "&#", "\r", "&amp;", "&eacute;", "<item/>", "<item><entry>", "<x xmlns:x='y'>",
    "<a:b:c ",
    "<![CDATA[]]>", "<?x ?>", "--", "<é>", "<![CDATA[", "]]>", "<!DOCTYPE x [", "\"", "<a/",
    "<item>",
  ])
  func takesLinearTimeForWhatIsRepeated(piece: String) throws {
    let document = try read(Self.feed(String(repeating: piece, count: 20_000)))
    #expect(document.entries.first?.title?.value == "Harbour")
  }

  @Test func keepsAsManyEntriesAsFitAndSaysSo() throws {
    let items = String(repeating: "<item/>", count: 50_001)
    let document = try read("<rss><channel>\(items)</channel></rss>")
    #expect(document.entries.count == 50_000)
    #expect(document.isTruncated)
  }

  @Test func readsATextOfTwelveMegabytes() throws {
    let text = String(repeating: "word ", count: 2_400_000)
    let document = try read(
      "<rss><channel><item><description><![CDATA[\(text)]]></description></item>\(Self.item)</channel></rss>"
    )
    #expect(document.entries.map { $0.summary?.value.utf8.count } == [11_999_999, nil])
  }

  @Test(arguments: [
    ("", FeedParsingError.empty), (" \n\t", .empty),
    ("just a line of text", .notAFeed(what: "text without markup", title: nil)),
    (
      "<!DOCTYPE html><html><head><title>Bot check &amp; more</title></head><body><p>Wait<br></body></html>",
      .notAFeed(what: "an HTML page", title: "Bot check & more")
    ),
    ("<opml><body/></opml>", .notAFeed(what: "a list of feeds (OPML)", title: nil)),
    ("<urlset><url/></urlset>", .notAFeed(what: "a sitemap", title: nil)),
    ("<svg><title>Gull</title></svg>", .notAFeed(what: "a picture (SVG)", title: "Gull")),
    ("%PDF-1.4", .notAFeed(what: "a PDF", title: nil)),
    (
      "<rss><channel><title>Al",
      .malformed(line: 1, reason: "the document ends before its feed does")
    ),
  ])
  func saysWhyADocumentIsNoFeed(text: String, error: FeedParsingError) {
    #expect(throws: error) { try read(text) }
  }

  @Test func saysThatADocumentIsCompressed() {
    #expect(throws: FeedParsingError.notAFeed(what: "gzip data", title: nil)) {
      try FeedParser().parse([0x1F, 0x8B, 8, 0])
    }
  }

  @Test func survivesRandomBytes() {
    var state: UInt64 = 88_172_645_463_325_252
    for length in 1...300 {
      let bytes = (0..<length).map { _ -> UInt8 in
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return UInt8(truncatingIfNeeded: state)
      }
      #expect(throws: FeedParsingError.self) { try FeedParser().parse(bytes) }
    }
  }

  @Test func survivesACutAtEachByte() throws {
    let whole = Array(RSSTests.harbour.utf8)
    let first = try #require(RSSTests.harbour.firstRange(of: "</item>"))
    let isRead = RSSTests.harbour[..<first.upperBound].utf8.count
    for length in isRead..<(whole.count - 8) {
      let document = try FeedParser().parse(Array(whole[..<length]))
      #expect(document.entries.first?.id == "alba-1")
      #expect(document.isTruncated)
    }
  }
}
