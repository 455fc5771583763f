extension InventedPage {
  /// A live blog: many short posts with a time each.
  static let ticker = InventedPage(
    name: "ticker", url: "https://news.fjordcast.example/live/storm",
    markup: """
      <!doctype html><html lang="en-GB"><head><title>Storm Ulla live: Red warning for west coast - Fjordcast</title><meta property="og:title" content="Storm Ulla live: Red warning for west coast"><meta property="og:site_name" content="Fjordcast">
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Storm Ulla live: Red warning for west coast","datePublished":"2026-11-15T06:00:00Z","dateModified":"2026-11-15T11:48:00Z","author":[{"@type":"Organization","name":"Fjordcast"}],"liveBlogUpdate":[{"@type":"BlogPosting","headline":"Power out in Brack","datePublished":"2026-11-15T11:48:00Z","articleBody":"Some 12,000 homes are without power."}]}</script></head>
      <body><nav><a href="/">Home</a><a href="/live">Live</a></nav><main><h1>Storm Ulla live: Red warning for west coast</h1>
      <section class="summary"><h2>Summary</h2><ul><li>Red warning until 18:00 for the whole west coast</li><li>All ferries are cancelled, the operators say</li></ul></section>
      <div class="live-feed"><article class="live-post" id="p3"><time datetime="2026-11-15T11:48:00Z">11:48</time><h3>Power out in Brack</h3><div class="live-post__body"><p>Some 12,000 homes are without power around Brack, the grid operator says, and crews cannot go out before the wind drops.</p></div><div class="live-post__share"><button>Share post</button></div></article>
      <article class="live-post" id="p2"><time datetime="2026-11-15T10:20:00Z">10:20</time><h3>Schools to close at noon</h3><div class="live-post__body"><p>All schools in the three western districts will close at noon, the education office has announced.</p><blockquote><p>We ask parents to collect their children in person, and early.</p></blockquote></div><div class="live-post__share"><button>Share post</button></div></article>
      <article class="live-post" id="p1"><time datetime="2026-11-15T06:00:00Z">06:00</time><h3>Good morning</h3><div class="live-post__body"><p>Welcome to our live coverage of Storm Ulla, which made landfall at 04:30 with gusts of 38 metres a second.</p></div><div class="live-post__share"><button>Share post</button></div></article></div>
      <button>Load older posts</button></main><aside><h2>Top stories</h2><a href="/1">Minister resigns</a></aside><footer>Fjordcast is not responsible for external sites.</footer></body></html>
      """,
    blocks: [
      "# Power out in Brack",
      "Some 12,000 homes are without power around Brack, the grid operator says, and crews cannot go out before the wind drops.",
      "# Schools to close at noon",
      "All schools in the three western districts will close at noon, the education office has announced.",
      "> We ask parents to collect their children in person, and early.", "# Good morning",
      "Welcome to our live coverage of Storm Ulla, which made landfall at 04:30 with gusts of 38 metres a second.",
    ],
    title: "Storm Ulla live: Red warning for west coast", byline: "Fjordcast",
    published: "2026-11-15T06:00:00Z", modified: "2026-11-15T11:48:00Z", language: "en-GB",
    outletName: "Fjordcast")
}
