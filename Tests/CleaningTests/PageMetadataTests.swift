import Cleaning
import FoundationEssentials
import Markup
import News
import Testing

@Suite struct PageMetadataTests {
  private func article(_ head: String, body: String = "") -> CleanedArticle {
    let page =
      "<html><head>\(head)</head><body>\(body)<p>A sentence of prose, long enough to be the article, it seems.</p></body></html>"
    return ArticleCleaner().clean(
      page: Array(page.utf8), url: "https://o.example/a/b", contentType: nil)
  }

  @Test func readsOpenGraph() throws {
    let article = article(
      """
      <meta property="og:title" content="Dam &amp; river"><meta property="og:site_name" content="O">
      <meta property="article:published_time" content="2026-02-03T04:05:06Z">
      <meta property="article:modified_time" content="2026-02-04">
      <meta property="og:url" content="https://o.example/c"><meta property="og:locale" content="fr_FR">
      <meta name="author" content="A. Name">
      """)
    #expect(article.title == "Dam & river")
    #expect(article.outletName == "O")
    #expect(article.published == (try Date("2026-02-03T04:05:06Z", strategy: .iso8601)))
    #expect(article.modified == (try Date("2026-02-04T00:00:00Z", strategy: .iso8601)))
    #expect(article.canonicalURL == "https://o.example/c")
    #expect(article.language == "fr-FR")
    #expect(article.byline == "A. Name")
  }

  @Test func readsMicrodataAndTime() throws {
    let article = article(
      "",
      body: """
        <h1 itemprop="headline">The headline</h1><span itemprop="author">By A. Name</span>
        <time datetime="2026-02-03T10:00:00+02:00">3 Feb</time>
        <time itemprop="dateModified" datetime="2026-02-05">5 Feb</time>
        """)
    #expect(article.title == "The headline")
    #expect(article.byline == "By A. Name")
    #expect(article.published == (try Date("2026-02-03T08:00:00Z", strategy: .iso8601)))
    #expect(article.modified == (try Date("2026-02-05T00:00:00Z", strategy: .iso8601)))
  }

  @Test(arguments: [
    #"{"@type":"NewsArticle","headline":"H","author":"X"}"#,
    #"[{"@type":["Thing","ReportageNewsArticle"],"headline":"H","author":{"name":"X"}}]"#,
    #"<!-- {"@graph":[{"@type":"Organization","name":"O"},{"@type":"BlogPosting","headline":"H","author":[{"name":"X"}],},],} -->"#,
    "{\"@type\":\"Article\",\"description\":\"broken\nline\",\"headline\":\"H\",\"author\":{\"name\":\"X\"}",
  ])
  func readsLinkedDataAsPagesWriteIt(script: String) {
    let article = article("<script type=\"application/ld+json\">\(script)</script>")
    #expect(article.title == "H")
    #expect(article.byline == "X")
  }

  @Test(arguments: [
    ("<link rel=canonical href=\"//cdn.example/x\">", "https://cdn.example/x"),
    ("<link rel=canonical href=\"/x\">", "https://o.example/x"),
    ("<link rel=canonical href=\"javascript:alert(1)\">", nil),
    ("<link rel=canonical href=\"file:///etc/passwd\">", nil),
  ])
  func makesTheCanonicalAddressAbsolute(head: String, expected: String?) {
    #expect(article(head).canonicalURL == expected)
  }

  @Test func takesNoProfilesAddressForAName() {
    #expect(article("<meta name=author content=\"https://facebook.example/x\">").byline == nil)
  }
}
