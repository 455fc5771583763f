extension InventedPage {
  /// Ghost: cards between the paragraphs, the rest for members.
  static let magazine = InventedPage(
    name: "magazine", url: "https://longshore.example/salt/",
    markup: """
      <!DOCTYPE html><html lang="en"><head><title>Salt of the straits</title><meta property="og:site_name" content="Longshore"><meta property="article:published_time" content="2026-09-12T06:00:00.000Z">
      <meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Noor Aziz"><link rel="canonical" href="https://longshore.example/salt/">
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","publisher":{"@type":"Organization","name":"Longshore","url":"https://longshore.example/"},"author":{"@type":"Person","name":"Noor Aziz","sameAs":[]},"headline":"Salt of the straits","datePublished":"2026-09-12T06:00:00.000Z","dateModified":"2026-09-13T09:30:00.000Z"}</script></head>
      <body class="post-template tag-essays"><div class="gh-viewport"><header id="gh-navigation" class="gh-navigation"><nav><ul><li><a href="/">Home</a></li></ul></nav><a class="gh-button" href="#/portal/signup">Subscribe</a></header>
      <main class="gh-main"><article class="gh-article post tag-essays"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/essays/">Essays</a><h1 class="gh-article-title is-title">Salt of the straits</h1><p class="gh-article-excerpt is-body">How two towns came to share one harvest.</p>
      <div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/noor">Noor Aziz</a></h4><div class="gh-article-meta-content"><time datetime="2026-09-12">Sep 12, 2026</time><span>— 6 min read</span></div></div>
      <figure class="gh-article-image"><img src="s.jpg"><figcaption>Salt pans at low tide. Photo by Ilse Roth / Unsplash</figcaption></figure></header>
      <section class="gh-content gh-canvas is-body"><p>In the straits, salt was never sold by weight. It was sold by the hour that a family had stood in the pans.</p>
      <div class="kg-card kg-callout-card"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">An hour in the pans yields about 11 kilograms in a dry August.</div></div>
      <p>That ended in 1951, when the cooperative bought its first scale. “My mother cried,” Salma Idris told me, who is 84 and still owns two pans.</p>
      <figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://longshore.example/pans"><div class="kg-bookmark-content"><div class="kg-bookmark-title">The pans at night</div><div class="kg-bookmark-description">A photo essay from the northern shore, in eleven pictures.</div><div class="kg-bookmark-metadata"><span class="kg-bookmark-author">Longshore</span></div></div></a></figure>
      <h2 id="the-scale">The scale</h2><p>The scale stands in the town hall now. It was wrong by a tenth, the museum found in 2019, and always to the same side.</p>
      <div class="kg-card kg-signup-card"><h2>Sign up for Longshore</h2><p>Stories from the edge of the sea, twice a month.</p><form><input><button>Subscribe</button></form><p>No spam. Unsubscribe anytime.</p></div>
      <blockquote>Nobody stole anything. The scale did it for us.</blockquote>
      <aside class="gh-post-upgrade-cta"><div class="gh-post-upgrade-cta-content"><h2>This post is for paying subscribers only</h2><a class="gh-btn" href="#/portal/signup">Subscribe now</a><p><small>Already have an account? <a href="#/portal/signin">Sign in</a></small></p></div></aside></section></article>
      <section class="gh-container is-grid"><h2 class="gh-container-title">Read more</h2><div class="gh-feed"><article class="gh-card post"><a href="/fog"><h3>Fog signals</h3><p class="gh-card-excerpt">What the horn says when nobody can see it, and who still listens.</p></a></article></div></section></main>
      <footer class="gh-footer"><div class="gh-footer-copyright">Powered by Ghost</div></footer></div></body></html>
      """,
    blocks: [
      "In the straits, salt was never sold by weight. It was sold by the hour that a family had stood in the pans.",
      "An hour in the pans yields about 11 kilograms in a dry August.",
      "That ended in 1951, when the cooperative bought its first scale. “My mother cried,” Salma Idris told me, who is 84 and still owns two pans.",
      "# The scale",
      "The scale stands in the town hall now. It was wrong by a tenth, the museum found in 2019, and always to the same side.",
      "> Nobody stole anything. The scale did it for us.",
    ],
    captions: ["Salt pans at low tide. Photo by Ilse Roth / Unsplash"],
    title: "Salt of the straits", byline: "Noor Aziz", published: "2026-09-12T06:00:00Z",
    modified: "2026-09-13T09:30:00Z", canonicalURL: "https://longshore.example/salt/",
    language: "en", outletName: "Longshore", isPartial: true)
}
