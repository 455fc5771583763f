extension InventedPage {
  /// A large outlet's content management system: classes made by a compiler, data in JSON-LD.
  static let newsroom = InventedPage(
    name: "newsroom", url: "https://www.tidemail.example/world/2026/11/orrin-dam?src=rss",
    markup: """
      <!doctype html><html lang="en-US"><head><meta charset="utf-8">
      <title data-rh="true">Orrin Dam Crack Widens as Valley Empties - The Tidemail</title>
      <meta property="og:title" content="Orrin Dam Crack Widens as Valley Empties">
      <meta property="og:site_name" content="The Tidemail"><meta property="og:type" content="article">
      <link rel="canonical" href="https://www.tidemail.example/world/2026/11/orrin-dam">
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
      {"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"World"}]},
      {"@type":"Organization","@id":"#org","name":"The Tidemail"},
      {"@type":["NewsArticle","ReportageNewsArticle"],"headline":"Orrin Dam Crack Widens as Valley Empties",
       "author":[{"@type":"Person","name":"Priya Sandoval","url":"https://www.tidemail.example/by/ps"},
       {"@type":"Person","name":"Wen Castellan"}],"publisher":{"@type":"Organization","name":"The Tidemail"},
       "datePublished":"2026-11-03T16:40:00-05:00","dateModified":"2026-11-03T18:02:11.000-05:00","isAccessibleForFree":true}]}
      </script></head><body><div id="app"><a class="css-1f" href="#main">Skip to content</a>
      <header class="css-kh3"><nav aria-label="Sections"><ul><li><a href="/world">World</a></li><li><a href="/biz">Business</a></li><li><a href="/opinion">Opinion</a></li></ul></nav>
      <div class="css-t9">Wednesday, November 4, 2026</div></header>
      <main id="main"><article class="css-1vxca"><header><p class="css-kick">Marlovia</p>
      <h1 class="css-h1">Orrin Dam Crack Widens as Valley Empties</h1>
      <p class="css-dek">Engineers give the structure days; the government disputes it.</p>
      <div role="toolbar"><button>Share full article</button><button>128</button></div></header>
      <figure class="css-fig"><picture><img src="a.jpg" alt=""></picture><figcaption><span>Residents left the village of Brack on Tuesday.</span><span class="css-cr">Credit...Jon Aru for The Tidemail</span></figcaption></figure>
      <div class="css-by"><p>By <a href="/by/ps">Priya Sandoval</a> and Wen Castellan</p><p>Priya Sandoval reported from Brack, and Wen Castellan from the capital.</p><time datetime="2026-11-03T18:02:11-05:00">Nov. 3, 2026</time></div>
      <section name="articleBody"><div class="css-s"><p class="css-p">BRACK, Marlovia — The crack in the Orrin dam widened by four centimeters overnight, engineers said on Tuesday, as the last buses left the valley below it.</p>
      <p class="css-p">“It is a matter of days,” said Mara Venn, who has led the watch at the dam for three weeks. “Anyone who tells you otherwise has not stood in that gallery.”</p></div>
      <aside class="css-nl"><p>Sign up for The Evening Tide newsletter</p><p>The day’s stories, explained. <button>Get it sent to your inbox</button></p></aside>
      <div class="css-ad"><p>Advertisement</p><a href="#after">SKIP ADVERTISEMENT</a></div>
      <h2 class="css-h2">A disputed number</h2>
      <div class="css-s"><p class="css-p">The interior ministry put the number of evacuees at 40,000. The railway, which carried most of them, counted <a href="/world/rail">fewer than 26,000</a>.</p>
      <p class="css-p">A spokesman for the ministry denied that the figures had been inflated, and said that a full list would be published by Friday.</p></div>
      <div class="css-rel"><h3>More on Marlovia</h3><ul><li><a href="/1">How a Dam Ages: What the Inspectors Saw</a></li><li><a href="/2">The Village That Would Not Leave</a></li><li><a href="/3">A Minister’s Long Week</a></li></ul></div>
      <div class="css-s"><p class="css-p">The last dam of this type to fail, at Tessel in 1963, killed 211 people.</p></div></section>
      <footer><p>Priya Sandoval is a correspondent based in the capital, covering the river valleys.</p><p>A version of this article appears in print on Nov. 4, 2026, Section A, Page 4 with the headline: Crack Widens.</p><p><a href="/reprints">Order Reprints</a> | <a href="/paper">Today’s Paper</a> | Subscribe</p></footer></article>
      <section aria-label="Keep reading" class="css-keep"><h2>Keep reading</h2><ul><li><a href="/4">Why the Valley Floods</a><p>The river has been moved four times in a century, and each time it has moved back.</p></li></ul></section>
      <section id="comments-panel"><h2>Comments 128</h2><p>The comments section is closed. To submit a letter to the editor, write to letters@tidemail.example.</p></section>
      </main><footer><p>© 2026 The Tidemail Company</p></footer></div></body></html>
      """,
    blocks: [
      "Engineers give the structure days; the government disputes it.",
      "BRACK, Marlovia — The crack in the Orrin dam widened by four centimeters overnight, engineers said on Tuesday, as the last buses left the valley below it.",
      "“It is a matter of days,” said Mara Venn, who has led the watch at the dam for three weeks. “Anyone who tells you otherwise has not stood in that gallery.”",
      "# A disputed number",
      "The interior ministry put the number of evacuees at 40,000. The railway, which carried most of them, counted fewer than 26,000.",
      "A spokesman for the ministry denied that the figures had been inflated, and said that a full list would be published by Friday.",
      "The last dam of this type to fail, at Tessel in 1963, killed 211 people.",
    ],
    captions: [
      "Residents left the village of Brack on Tuesday.Credit...Jon Aru for The Tidemail"
    ],
    title: "Orrin Dam Crack Widens as Valley Empties", byline: "Priya Sandoval, Wen Castellan",
    published: "2026-11-03T21:40:00Z", modified: "2026-11-03T23:02:11Z",
    canonicalURL: "https://www.tidemail.example/world/2026/11/orrin-dam", language: "en-US",
    outletName: "The Tidemail")
}
