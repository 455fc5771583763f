import Cleaning
import FoundationEssentials
import News
import Testing

@Suite struct ArticlePageTests {
  private let article = ArticleCleaner().clean(
    page: Array(InventedPages.newspaper.utf8),
    url: "https://courier.example/news/ferry-karsund?x=1",
    contentType: nil)

  @Test func keepsTheArticleAndNothingElse() {
    #expect(
      article.text == """
        The operator blames fuel prices, while islanders speak of broken promises.
        The ferry between Norholm and Karsund will make its last crossing on 14 December, the operator said on Monday, after losing 2.3 million crowns this year.
        “Nobody asked us”
        “Nobody asked us,” said Ola Brekke, who has run the island’s only shop for 31 years.
        We were promised a year-round service, in writing, in 2019.
        Crossings fall from 12 to none.
        The post will come by boat, once a week.
        The ministry denied that the subsidy of 4.1 million crowns had been cut, and said that talks with the operator would continue in January.
        """)
  }

  @Test func tellsWhatEachBlockIs() {
    #expect(
      article.blocks.map(\.kind) == [
        .paragraph, .paragraph, .heading, .paragraph, .quotation, .listItem, .listItem, .paragraph,
      ])
  }

  @Test func givesEachBlocksPlaceInUnicodeScalars() {
    let text = SpannedText(article.text)
    #expect(
      article.blocks.map { String(text[$0.span]) }
        == article.text.split(separator: "\n").map(String.init))
    #expect(article.blocks.last?.span.end == text.count)
  }

  @Test func keepsCaptionsApart() {
    #expect(article.captions == ["The ferry at its pier. Photo: Lena Aas"])
  }

  @Test func readsWhatThePageSaysAboutItself() throws {
    #expect(article.title == "Ferry to Karsund stops for the winter")
    #expect(article.byline == "Ida Moll, Tor Vik")
    #expect(article.published == (try Date("2026-11-02T06:30:00Z", strategy: .iso8601)))
    #expect(article.modified == (try Date("2026-11-02T08:05:00Z", strategy: .iso8601)))
    #expect(article.canonicalURL == "https://courier.example/news/ferry-karsund")
    #expect(article.language == "en-GB")
    #expect(article.outletName == "The Norholm Courier")
    #expect(!article.isPartial)
  }

  @Test func marksAStubBehindAPaywallAsPartial() {
    let stub = ArticleCleaner().clean(
      page: Array(InventedPages.paywalledStub.utf8), url: nil, contentType: nil)
    #expect(
      stub.text
        == "Im Stadtrat von Ebersau ist am Dienstag ein Streit über das neue Schwimmbad ausgebrochen, bei dem zwei Fraktionen den Saal verließen."
    )
    #expect(stub.isPartial)
    #expect(stub.language == "de-DE")
  }

  @Test func findsTheArticleWithoutAnyTellingName() {
    let page = """
      <html><body><div><a href=/>Home</a> <a href=/b>Sport</a></div><div><div>
      <p>The reservoir above Tarn holds 40 percent of its water, the lowest since 1976, officials said.</p>
      <p>Farmers may not irrigate before October, and car washes stay closed, according to the order.</p>
      </div><div><a href=/c>A story about other things that happened elsewhere</a></div></div></body></html>
      """
    let article = ArticleCleaner().clean(page: Array(page.utf8), url: nil, contentType: nil)
    #expect(
      article.text == """
        The reservoir above Tarn holds 40 percent of its water, the lowest since 1976, officials said.
        Farmers may not irrigate before October, and car washes stay closed, according to the order.
        """)
  }

  @Test func keepsAnArticleWhoseWrapperHasAMisleadingName() {
    let page = """
      <html><body><form id="form1"><div class="sidebar-layout modal"><article class="post hentry tag-newsletter tag-related">
      <p>The court in Malm ruled on Friday that the harbour may be dredged, against the advice of two agencies.</p>
      <p>Dredging is to start in March, cost 18 million, and take two summers, the port said in a statement.</p>
      </article></div></form></body></html>
      """
    let article = ArticleCleaner().clean(page: Array(page.utf8), url: nil, contentType: nil)
    #expect(article.blocks.count == 2)
  }

  @Test func readsLegacyEncodings() {
    let page =
      Array(
        "<html><head><meta charset=windows-1252></head><body><p>The mayor of Brévannes said “no” to the plan, and to all others, on Thursday."
          .utf8
      )
      .flatMap { [$0] }
    let latin = String(decoding: page, as: UTF8.self).unicodeScalars.flatMap { scalar -> [UInt8] in
      switch scalar {
      case "“": [0x93]
      case "”": [0x94]
      default: [UInt8(truncatingIfNeeded: scalar.value)]
      }
    }
    let article = ArticleCleaner().clean(page: latin, url: nil, contentType: nil)
    #expect(
      article.text
        == "The mayor of Brévannes said “no” to the plan, and to all others, on Thursday.")
  }

  @Test(arguments: [
    "", "<html></html>", "<html><body><nav><a href=/>x</a></nav></body></html>", "\u{0}\u{1}",
  ])
  func givesNothingForNothing(page: String) {
    let article = ArticleCleaner().clean(page: Array(page.utf8), url: nil, contentType: nil)
    #expect(article.text == "")
    #expect(article.blocks.isEmpty)
  }

  @Test func takesTheBodyFromLinkedDataWhereThePageShowsNone() {
    let page = """
      <html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Mine &#8211; shut",
      "articleBody":"&lt;p&gt;The mine at Korva was shut on Friday.&lt;/p&gt;&lt;p&gt;It employed 312 people.&lt;/p&gt;"}</script>
      </head><body><div id=app>Loading</div></body></html>
      """
    let article = ArticleCleaner().clean(page: Array(page.utf8), url: nil, contentType: nil)
    #expect(article.text == "The mine at Korva was shut on Friday.\nIt employed 312 people.")
    #expect(article.title == "Mine – shut")
  }

  @Test func takesALongPageWithALinkToMoreForWhole() {
    let prose = String(
      repeating: "<p>The dam holds back 12 million tonnes, the ministry says.</p>", count: 60)
    let page =
      "<html><body><article>\(prose)<p><a href=/x>Read more</a></p></article></body></html>"
    let article = ArticleCleaner().clean(page: Array(page.utf8), url: nil, contentType: nil)
    #expect(!article.isPartial)
    #expect(article.blocks.count == 60)
  }
}
