extension InventedPage {
  /// A newsletter's archive, as Substack lays it out.
  static let letter = InventedPage(
    name: "letter", url: "https://ledger.letters.example/p/the-grain-count",
    markup: """
      <html lang="en"><head><title data-preload="true">The grain count - by Tobias Ahn - Cold Ledger</title>
      <meta property="og:url" content="https://ledger.letters.example/p/the-grain-count"><meta name="author" content="Tobias Ahn">
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","url":"https://ledger.letters.example/p/the-grain-count","headline":"The grain count","description":"Who is counting?","datePublished":"2026-10-30T05:00:12+00:00","dateModified":"2026-10-30T05:00:12+00:00","isAccessibleForFree":true,"author":[{"@type":"Person","name":"Tobias Ahn"}],"publisher":{"@type":"Organization","name":"Cold Ledger"}}</script></head>
      <body><div id="entry"><div class="main-menu"><div class="topBar"><a href="/"><h1 class="title-oOnUGd">Cold Ledger</h1></a><button>Subscribe</button><button>Sign in</button></div></div>
      <div id="main"><div class="single-post-container"><div class="container"><div class="single-post"><article class="typography newsletter-post post">
      <div class="post-header"><h1 dir="auto" class="post-title published">The grain count</h1><h3 dir="auto" class="subtitle">Who is counting, and for whom?</h3>
      <div class="byline-wrapper"><a href="/@ahn">Tobias Ahn</a><div>Oct 30, 2026</div></div><div class="post-ufi"><a>41</a><a>7</a><a>Share</a></div></div>
      <div><div class="available-content"><div dir="auto" class="body markup">
      <p>Each October the ministry of agriculture tells us how much grain there is, and each October the silo owners tell us something else.</p>
      <p>This year’s gap is 1.2 million tonnes<a class="footnote-anchor" href="#fn1">1</a>, the widest since the count began.</p>
      <div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble"><p>Cold Ledger is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p></div><div class="fake-input">Type your email...</div><button>Subscribe</button></div></div>
      <h4 class="header-anchor-post">The weighbridge problem</h4>
      <p>Half of the silos weigh trucks on the way in only. “You would be surprised what a truck weighs when it rains,” one owner told me.</p>
      <div class="captioned-image-container"><figure><a href="i.png"><img src="i.png"></a><figcaption class="image-caption">Declared and counted stocks, in million tonnes</figcaption></figure></div>
      <ul><li><p>Declared: 9.8 million tonnes</p></li><li><p>Counted: 8.6 million tonnes</p></li></ul>
      <p class="button-wrapper"><a class="button primary" href="/share"><span>Share Cold Ledger</span></a></p>
      <div class="embedded-post-wrap"><a href="/p/old"><div>Cold Ledger</div><h2>The year without a harvest</h2><div>A long time ago, in a valley that had forgotten what rain was, a man weighed sacks.</div><div>Read more</div></a></div>
      <p>I expect the ministry to revise its figure before the export quotas are set in December.</p>
      <div class="footnote"><a id="fn1" class="footnote-number">1</a><div class="footnote-content"><p>Ministry of agriculture, balance of 28 October.</p></div></div>
      <p class="button-wrapper"><a class="button primary" href="/comments"><span>Leave a comment</span></a></p>
      </div></div></div></article></div>
      <div id="discussion"><h4>Discussion about this post</h4><div class="comment"><p>My uncle ran a weighbridge, and this is exactly how it went, year after year.</p></div></div>
      <div class="portable-archive"><h3>Top</h3><a href="/p/a">Salt</a><a href="/p/b">Rust</a><p>No posts</p><h4>Ready for more?</h4></div></div></div></div>
      <div class="footer">© 2026 Tobias Ahn · Privacy ∙ Terms ∙ Collection notice</div></div></body></html>
      """,
    blocks: [
      "Each October the ministry of agriculture tells us how much grain there is, and each October the silo owners tell us something else.",
      "This year’s gap is 1.2 million tonnes, the widest since the count began.",
      "# The weighbridge problem",
      "Half of the silos weigh trucks on the way in only. “You would be surprised what a truck weighs when it rains,” one owner told me.",
      "- Declared: 9.8 million tonnes", "- Counted: 8.6 million tonnes",
      "I expect the ministry to revise its figure before the export quotas are set in December.",
      "Ministry of agriculture, balance of 28 October.",
    ],
    captions: ["Declared and counted stocks, in million tonnes"],
    title: "The grain count", byline: "Tobias Ahn", published: "2026-10-30T05:00:12Z",
    modified: "2026-10-30T05:00:12Z",
    canonicalURL: "https://ledger.letters.example/p/the-grain-count", language: "en",
    outletName: "Cold Ledger")
}
