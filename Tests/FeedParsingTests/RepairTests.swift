import FeedParsing
import News
import Testing

/// Broken documents that a reader can make sense of.
@Suite struct RepairTests {
  private func titles(_ text: String) throws -> [String?] {
    try read(text).entries.map { $0.title?.value }
  }

  private static func feed(_ items: String) -> String {
    "<rss version=\"2.0\"><channel>\(items)</channel></rss>"
  }

  private static let two = "<item><title>One</title></item><item><title>Two</title></item>"

  @Test(arguments: [
    "\n\n ", "Notice: undefined index in /srv/feed.php\n", "<!-- a -- b -->", "1f4\r\n",
    "\u{0}\u{1}",
    "<?xml version='1.0'?><?xml version='1.0'?>", "<?php echo 1 > 0; ?>",
    "<!DOCTYPE rss PUBLIC \"-//X//DTD RSS 0.91//EN\" \"http://x.example/rss.dtd\">",
    "<!DOCTYPE html>",
  ])
  func passesWhatStandsBeforeTheFeed(junk: String) throws {
    #expect(try titles(junk + Self.feed(Self.two)) == ["One", "Two"])
  }

  @Test(arguments: ["<script>x</script>", "Page made in 0.1 s", "\u{0}\u{0}", "<!-- end", "</rss>"])
  func passesWhatStandsBehindTheFeed(junk: String) throws {
    #expect(try titles(Self.feed(Self.two) + junk) == ["One", "Two"])
  }

  @Test(arguments: [
    ("AT&T & Co", "AT&T & Co"), ("caf&eacute; &ndash; &hellip;", "café – …"),
    ("a &foo; b", "a &foo; b"),
    ("&copy 2026", "&copy 2026"), ("a < b", "a < b"), ("1 <3 2", "1 <3 2"), ("a ]]> b", "a ]]> b"),
    ("x&#150;y", "x–y"), ("x&#xD83D;&#xDE00;y", "x😀y"), ("x&#0;y&#27;z&#xFFFF;", "xyz"),
    ("x\u{1}y\u{1B}[2Jz", "xy[2Jz"), ("x\u{7F}\u{9B}y", "x›y"), ("x&#155;31my", "x›31my"),
    ("x\u{FFFE}y", "xy"), ("a &amp;lt; b", "a &lt; b"), ("&#99999999999;x", "x"),
    ("One<!-- c --> two", "One two"),
    ("One <?pi x?>two", "One two"), ("One <![CDATA[& two]]> three", "One & two three"),
    ("An <i>important</i> day", "An <i>important</i> day"), ("<br>a<br>b", "<br/>a<br/>b"),
    ("<b>x</i>y", "<b>xy</b>"),
    ("<a href=x title='\"'>y</a>", "<a href=\"x\" title=\"&quot;\">y</a>"),
  ])
  func readsBrokenText(written: String, expected: String) throws {
    let item = "<item><title>\(written)</title></item><item><title>Two</title></item>"
    #expect(try titles(Self.feed(item)) == [expected, "Two"])
  }

  @Test(arguments: [
    "<item><title>One</title><item><title>Two</title>",
    "<item><title>One<item><title>Two</title></item>",
    "<item><title>One<link>http://a.example</link></item><item><title>Two</item>",
    "<ITEM><TITLE>One</TITLE></ITEM><Item><Title>Two</Title></Item>",
    "<item><title>One</Title></ITEM><item><title>Two</title></item>",
    "<item><title>One</title></b></p></item></i><item><title>Two</title></item>",
    "<item><title>One</title><enclosure url=\"a\" url=\"b\" c d=e/></item><item><title>Two</title></item>",
    "<item><title>One</title><a b=\"x < y\"/></item><item><title>Two</title></item>",
    "<item><title>One</title><description><p>a<p>b</description></item><item><title>Two</title></item>",
    "<item><title>One</title><description><![CDATA[a</description></item><item><title><![CDATA[Two]]></title></item>",
    "<title>Alba<link rel='self' href='x'><item><title>One</title></item><item><title>Two</title></item>",
    "<item><title>One</title><!-- a -- b --></item><item><title>Two</title></item>",
  ])
  func readsBothItemsOfABrokenFeed(items: String) throws {
    let document = try read(Self.feed(items))
    #expect(document.entries.map { $0.title?.value } == ["One", "Two"])
  }

  @Test func saysWhatIsWrongAndWhere() throws {
    let document = try read(Self.feed("\n<item>\n<title>A & B</title></item>"))
    #expect(document.flaw == FeedFlaw(line: 3, reason: "\"&\" that begins no reference"))
    #expect(document.isRecovered && !document.isTruncated)
  }

  @Test(arguments: [
    "<!DOCTYPE rss PUBLIC \"-//X//DTD RSS 0.91//EN\" \"http://x.example/rss.dtd\">", "<!-- x -->",
    "<?xml-stylesheet href=\"x.css\"?>", "<!-- \(String(repeating: "long ", count: 2000)) -->",
  ])
  func findsNothingWrongWithACorrectProlog(prolog: String) throws {
    #expect(try read(prolog + Self.feed(Self.two)).flaw == nil)
  }

  @Test(arguments: [
    "<item><title>One</title></item><item><title>Tw", "<item><title>One</title></item><item><title",
    "<item><title>One</title></item><item><description><![CDATA[Half",
    "<item><title>One</title></item><item><!-- ",
  ])
  func marksAFeedThatIsCut(items: String) throws {
    let document = try read("<rss><channel>\n\(items)")
    #expect(document.isTruncated)
    #expect(document.flaw?.line == 2)
    #expect(document.entries.first?.title?.value == "One")
    #expect(document.entries.map(\.isCut) == [false, true])
  }

  @Test func marksAFeedThatIsCutBetweenItems() throws {
    let document = try read("<rss><channel><item><title>One</title></item>")
    #expect(document.isTruncated)
    #expect(document.entries.map(\.isCut) == [false])
  }

  @Test func expandsEntitiesThatTheDocumentDeclares() throws {
    let document = try read(
      """
      <!DOCTYPE rss [<!-- c > --><!ENTITY desk "Desk &#169; &lt;Alba> <b>"><!ENTITY % p "x">]>
      <rss><channel><title>By &desk;</title></channel></rss>
      """)
    #expect(document.feed.title?.value == "By Desk © <Alba> <b>")
    #expect(document.flaw == nil)
  }
}
