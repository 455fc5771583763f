import Cleaning
import News
import Testing

@Suite struct FeedFragmentTests {
  private let cleaner = ArticleCleaner()
  private let first = "<p>The council of Ostrava Nova closed nine schools on Monday.</p>"
  private let second = "<p>“We had no choice,” the mayor, Petra Hala, told reporters.</p>"
  private let clean = """
    The council of Ostrava Nova closed nine schools on Monday.
    “We had no choice,” the mayor, Petra Hala, told reporters.
    """

  @Test(arguments: [
    "<p>Sign up for The Dispatch, our free weekly newsletter, and never miss a story.</p>",
    "<div class=\"sharedaddy\"><h3>Share this:</h3><ul><li><a href=\"#\">Facebook</a></li></ul></div>",
    "<p><a href=\"/f\">Facebook</a> | <a href=\"/t\">Twitter</a> | <a href=\"/p\">Print</a></p>",
    "<p>RELATED: <a href=\"/r\">Ten questions about the school budget</a></p>",
    "<p>Para leer también: <a href=\"/r\">Diez preguntas sobre el presupuesto escolar</a></p>",
    "<p>To read the full story, start your free trial. Already a subscriber? Log in</p>",
    "<p>You have 2 free articles remaining this month.</p>",
    "<figure><img src=\"i.jpg\"><figcaption>A school gate in winter</figcaption></figure>",
    "<p>The school gate in winter (Photo: Jan Novotny/Agency)</p>",
    "<p>Image credit: Vera Low / Shutterstock</p>",
    "<p class=\"tags\">Filed under: <a href=\"/c\">Education</a></p>",
    "<p><a href=\"/a#comments\">24 comments</a> | <a href=\"/a#respond\">Leave a comment</a></p>",
    "<aside><p>Sponsored: two coats for the price of one, this week only.</p></aside>",
    "<p>ADVERTISEMENT</p>",
    "<form><p>Should more schools close?</p><label><input type=radio> Yes</label></form>",
    "<div style=\"display: none\">not to be seen by anyone</div>",
    "<span hidden>nor this</span>",
    "<script>var x = '<p>no</p>'</script>",
    "<video>Your browser does not support HTML5 video.</video>",
    "<p>The post <a href=\"/a\">Schools close</a> appeared first on <a href=\"/\">Example Post</a>.</p>",
    "<p>Der Beitrag <a href=\"/a\">Schulen</a> erschien zuerst auf <a href=\"/\">Blatt</a>.</p>",
    "<p>Cet article est réservé aux abonnés. Il vous reste 70 % de cet article à lire.</p>",
    "<p>Подписывайтесь на наш канал</p>",
    "<p>関連記事：<a href=\"/r\">学校についての十の質問</a></p>",
    "<p>3 November 2026, 14:05</p>",
  ])
  func dropsDebrisInTheMiddle(debris: String) {
    let article = cleaner.clean(markup: first + debris + second, base: nil, title: nil)
    #expect(article.text == clean)
  }

  @Test(arguments: [
    "<p>Subscriptions to the newsletter of the teachers’ union rose by 12 percent, it said.</p>",
    "<p>The trial of the former headmaster is free to attend, the court in Brno said on Friday.</p>",
    "<p>Related costs, such as heating, fell by a third after the closures, according to auditors, who credit the mild winter, the new boilers and the insulation that was paid for by the province in 2024.</p>",
    "<p>The report can be <a href=\"/pdf\">read</a> at the <a href=\"/city\">city hall</a>.</p>",
    "<p>Photo editors at three papers resigned over the picture, they wrote in a letter.</p>",
  ])
  func keepsWhatOnlySoundsLikeDebris(sentence: String) {
    let article = cleaner.clean(markup: first + sentence + second, base: nil, title: nil)
    #expect(article.blocks.count == 3)
  }

  @Test(arguments: [
    "<p>The council closed nine schools […]</p>", "<p>The council closed nine schools…</p>",
    "<p>The council closed nine schools [...]</p>",
    "<p>The council closed nine schools.</p><p><a href=\"/a\">Continue reading</a></p>",
    "<p>The council closed nine schools.</p><p><a href=\"/a\">Weiterlesen …</a></p>",
    "<p>The council closed nine schools.</p> <a href=\"/a\">Read more &raquo;</a>",
    "<p>The council closed nine schools.</p><p><a href=\"https://x.example/a\">Tovább az oldalra</a></p>",
  ])
  func marksAnEntryThatGoesOnElsewhereAsPartial(markup: String) {
    let article = cleaner.clean(markup: markup, base: "https://x.example/a", title: nil)
    #expect(article.isPartial)
    #expect(article.text.hasPrefix("The council closed nine schools"))
    #expect(article.blocks.count == 1)
  }

  @Test func takesAWholeEntryForWhole() {
    #expect(!cleaner.clean(markup: first + second, base: nil, title: nil).isPartial)
  }

  @Test func dropsTheTitleThatTheContentRepeats() {
    let article = cleaner.clean(
      markup: "<h2>Nine schools ‘must’ close</h2>" + first, base: nil,
      title: "Nine schools 'must' close")
    #expect(article.text == "The council of Ostrava Nova closed nine schools on Monday.")
    #expect(article.title == "Nine schools 'must' close")
  }

  @Test(arguments: [
    ("One ends.<br><br>Two ends.<br>Three", ["One ends.", "Two ends.", "Three"]),
    ("<div>One</div><div>Two</div><ul><li>A</li><li>B</li></ul>", ["One", "Two", "A", "B"]),
    ("<h2>Head</h2><p>Text</p>", ["Head", "Text"]),
    ("<p>line one\n  line two</p>", ["line one line two"]),
    ("<p>Mar<i>low</i> <b>is</b>&nbsp;wet</p>", ["Marlow is wet"]),
    (
      "<table><tr><th>Year</th><th>Dead</th></tr><tr><td>2024</td><td>7</td></tr></table>",
      ["Year Dead", "2024 7"]
    ),
    ("&lt;p&gt;Twice &amp;amp; escaped&lt;/p&gt;", ["Twice & escaped"]),
    ("Plain &amp; simple", ["Plain & simple"]),
    ("<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>の会議", ["東京の会議"]),
  ])
  func separatesBlocksAndJoinsWords(markup: String, expected: [String]) {
    let article = cleaner.clean(markup: markup, base: nil, title: nil)
    #expect(article.text.split(separator: "\n").map(String.init) == expected)
  }

  @Test func readsATitlesMarkupWithoutTakingItForANotice() {
    #expect(
      cleaner.line(markup: "Photo: <b>Read&nbsp;more</b> &amp; subscribe")
        == "Photo: Read more & subscribe")
  }
}
