extension InventedPage {
  /// A news agency: a dateline, who reported and edited, and microdata throughout.
  static let agency = InventedPage(
    name: "agency", url: "https://www.northwire.example/article/id77",
    markup: """
      <!DOCTYPE html><html><head><meta http-equiv="content-language" content="en"><title>Two killed as ferry hits pier in Norholm -police | Northwire</title>
      <meta itemprop="datePublished" content="2026-11-02T06:12:00+0100"></head><body itemscope itemtype="https://schema.org/NewsArticle">
      <div class="ticker"><a href="#">MARKETS</a> <span>OIL 71.20 -0.4%</span> <span>GOLD 2,651 +0.1%</span></div>
      <div class="StandardArticle_container"><span class="section-tag"><a href="/europe">Europe</a></span><h1 itemprop="headline">Two killed as ferry hits pier in Norholm -police</h1>
      <p class="date-line">By <span itemprop="author" itemscope><span itemprop="name">Bo Lindqvist</span></span></p><p><time itemprop="dateModified" datetime="2026-11-02T08:40:00+0100">November 2, 2026 8:40 AM GMT+1 · Updated 2 hours ago</time></p>
      <div class="StandardArticleBody_body" itemprop="articleBody"><p>NORHOLM, Nov 2 (Northwire) - Two people were killed and at least 14 injured when a ferry struck a pier in the port of Norholm early on Monday, police said.</p>
      <p>The vessel, the Karsund II, was carrying 96 passengers. Its operator, Straits Line <span class="ticker-symbol">(STRL.NH)</span>, said in a statement that the captain had reported “a loss of steering”.</p>
      <div class="slideshow"><div class="caption">Rescuers at the scene of the collision in Norholm, November 2, 2026. NORTHWIRE/Ana Bask</div><span>1/3</span></div>
      <p>Shares in Straits Line fell 7.5% at the opening.</p><p>(Reporting by Bo Lindqvist; Additional reporting by Ines Falk; Editing by Rufus Gray)</p><p>Our Standards: <a href="/trust">The Northwire Trust Principles.</a></p></div>
      <div class="tags"><a href="/t/ferries">Ferries</a><a href="/t/norholm">Norholm</a></div><div class="readnext"><h3>Read Next</h3><p><a href="/9">Storm shuts northern ports</a></p><p>World·category · November 1, 2026</p></div></div></body></html>
      """,
    blocks: [
      "NORHOLM, Nov 2 (Northwire) - Two people were killed and at least 14 injured when a ferry struck a pier in the port of Norholm early on Monday, police said.",
      "The vessel, the Karsund II, was carrying 96 passengers. Its operator, Straits Line (STRL.NH), said in a statement that the captain had reported “a loss of steering”.",
      "Shares in Straits Line fell 7.5% at the opening.",
    ],
    captions: [
      "Rescuers at the scene of the collision in Norholm, November 2, 2026. NORTHWIRE/Ana Bask"
    ],
    title: "Two killed as ferry hits pier in Norholm -police", byline: "Bo Lindqvist",
    published: "2026-11-02T05:12:00Z", modified: "2026-11-02T07:40:00Z", language: "en")
}
