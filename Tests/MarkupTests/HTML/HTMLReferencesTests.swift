import Testing

@Suite struct HTMLReferencesTests {
  @Test(arguments: [
    ("Fish &amp; chips", "Fish & chips"),
    ("&ldquo;Yes&rdquo; &hellip; &euro;5", "“Yes” … €5"),
    ("&#8217;&#x2019;&#X2019;", "’’’"),
    ("&#151;", "—"),
    ("&#0;&#xD800;&#99999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("&nosuch; &; &#; &#x; AT&T &", "&nosuch; &; &#; &#x; AT&T &"),
    ("&lt p &copy 2026", "< p © 2026"),
    ("&Agrave;&agrave;", "Àà"),
    ("&lbrace;&comma;&rbrace;", "{,}"),
    ("&amp;lt;p&amp;gt;", "&lt;p&gt;"),
  ])
  func decodesOnce(markup: String, expected: String) {
    #expect(outline(markup) == "'\(expected)'")
  }
}
