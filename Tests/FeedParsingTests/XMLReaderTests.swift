import FeedParsing
import News
import Testing

/// How a document's markup is read, whatever it says.
@Suite struct XMLReaderTests {
  private static func feed(_ items: String) -> String {
    "<rss version='2.0'><channel>\(items)</channel></rss>"
  }

  private func title(_ markup: String) throws -> String? {
    try readItem("<title>\(markup)</title>")?.title?.value
  }

  @Test(arguments: [
    ("x &amp; &#233;<![CDATA[<y>]]><!-- c -->z", "x & é<y>z"), ("<![CDATA[a]]><![CDATA[b]]>", "ab"),
    ("&lt;p&gt;&quot;&apos;&#x41;&#65;", "<p>\"'AA"), ("a\r\nb\rc\n\rd", "a\nb\nc\n\nd"),
    ("<![CDATA[a\r\nb]]>", "a\nb"), ("a<?pi <x> ?>b", "ab"), ("a<!---->b", "ab"),
    ("\u{FEFF}a\u{FFFD}b\u{FF01}", "\u{FEFF}a\u{FFFD}b\u{FF01}"),
  ])
  func gathersTextAcrossItsPieces(markup: String, expected: String) throws {
    #expect(try title(markup) == expected)
    #expect(try read(Self.feed("<item><title>\(markup)</title></item>")).flaw == nil)
  }

  @Test(arguments: [
    ("x='1'", "1"), ("x=\"a &amp; b &lt; &#99; &eacute;\"", "a & b < c é"),
    ("x='a\tb\nc'", "a b c"),
    ("x='&#38;amp;'", "&amp;"), ("x = '1'", "1"), ("x='>'", ">"), ("X='1'", "1"),
    ("x='1' x='2'", "1"), ("x=1 ", "1"), ("y z='2' x='1'", "1"), ("y='2'x='1'", "1"),
    ("a:x='1'", "1"),
  ])
  func readsAttributes(written: String, expected: String) throws {
    let attribute = written.replacing("x", with: "url").replacing("X", with: "URL")
    #expect(try readItem("<enclosure \(attribute)/>")?.enclosures.map(\.url) == [expected])
  }

  @Test func followsPrefixesThroughTheirScopes() throws {
    let entry = try readItem(
      """
      <a:title xmlns:a='urn:other'>no</a:title><a:title xmlns:a='http://purl.org/dc/elements/1.1/'>
      yes</a:title><a:title>no</a:title><title xmlns='urn:other'>core all the same</title>
      <x xmlns:dc='urn:other'><dc:creator>no</dc:creator></x><dc:creator>Mara Ilves</dc:creator>
      """)
    #expect(entry?.title?.value == "core all the same")
    #expect(entry?.authors == [Person(name: "Mara Ilves")])
  }

  @Test func declaresAPrefixBehindItsUse() throws {
    let document = try read(
      "<q:feed q:version='1' xmlns:q='http://www.w3.org/2005/Atom'><q:entry><q:id>1</q:id></q:entry></q:feed>"
    )
    #expect(document.format == .atom10)
    #expect(document.entries.map(\.id) == ["1"])
    #expect(document.flaw == nil)
  }

  @Test(arguments: [
    "<sx:conflicts xmlns:sx='urn:sx'><item><title>Inner</title></item></sx:conflicts>",
    "<source><item/></source>",
  ])
  func leavesAnEntryWithinAnotherVocabularyAlone(inner: String) throws {
    let document = try read(
      Self.feed("<item><title>One</title>\(inner)<link>http://a.example/</link></item>"))
    #expect(document.entries.map { $0.title?.value } == ["One"])
    #expect(document.entries.map(\.link) == ["http://a.example/"])
    #expect(document.flaw == nil)
  }

  @Test func readsNamesBeyondASCII() throws {
    let document = try read(Self.feed("<žánr größe='1'>x</žánr><item><title>One</title></item>"))
    #expect(document.entries.map { $0.title?.value } == ["One"])
    #expect(document.flaw == nil)
  }

  @Test(arguments: [
    ("a ]]> b", "\"]]>\" outside of a CDATA section"),
    ("a</title x>", "an end tag with stray characters"),
    ("a<b c='1'd='2'/>", "attributes without a blank between"), ("a\u{1}", "a control character"),
    ("a\u{FFFF}", "a noncharacter"), ("&#xD800;", "a reference to no character"),
  ])
  func marksWhatXMLForbids(title: String, reason: String) throws {
    let end = title.contains("</title") ? "" : "</title>"
    let document = try read(Self.feed("\n<item><title>\(title)\(end)</item>"))
    #expect(document.flaw == FeedFlaw(line: 2, reason: reason))
    #expect(document.entries.count == 1)
  }

  @Test(arguments: [
    (
      "\n<?xml version='1.0'?>", "",
      FeedFlaw(line: 2, reason: "an XML declaration that isn't at the beginning")
    ),
    ("", "\n<rss/>", FeedFlaw(line: 2, reason: "a second document behind the first")),
    ("", "\nbye", FeedFlaw(line: 2, reason: "text outside of the document's elements")),
    ("", "\n<![CDATA[bye]]>", FeedFlaw(line: 2, reason: "text outside of the document's elements")),
  ])
  func marksWhatStandsOutsideOfTheFeed(before: String, behind: String, flaw: FeedFlaw) throws {
    let document = try read(before + Self.feed("<item><title>One</title></item>") + behind)
    #expect(document.flaw == flaw)
    #expect(document.entries.count == 1)
  }
}
